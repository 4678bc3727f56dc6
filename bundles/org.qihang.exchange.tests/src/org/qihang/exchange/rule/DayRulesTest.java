package org.qihang.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.exchange.rule.Given.a;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of one record stand in their order. */
class DayRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Graduate, enrolled, graduated", "Destination, since, until", "Post, validFrom, validTo", "JobFair, held, ends",
        "Signing, begins, ends", "Signing, signed, ends", "Signing, signed, dissolved",
        "LeaverService, registered, nextDue", "TrainingCourse, begins, ends", "TrainingEnrolment, enrolled, completed",
        "TrainingEnrolment, enrolled, employed", "LabourInspection, inspected, corrected",
        "LabourInspection, inspected, ordered", "LabourInspection, ordered, deadline",
        "LabourInspection, ordered, corrected", "PolicyInspection, found, deadline",
        "PolicyInspection, found, corrected", "PolicyInspection, corrected, checked"})
    void theLaterDayIsNotEarlier(String register, String first, String later) {
        String fault = later + " date.before";
        assertThat(a(register).on(first, "2013-06-02").on(later, "2013-06-01").wrong()).contains(fault);
        assertThat(a(register).on(first, "2013-06-01").on(later, "2013-06-01").wrong()).doesNotContain(fault);
        assertThat(a(register).on(first, "2013-06-01").on(later, "2013-06-02").wrong()).doesNotContain(fault);
        assertThat(a(register).on(later, "2013-06-01").wrong()).doesNotContain(fault);
    }

    @Test
    void theMessageNamesTheOtherDay() {
        Breach breach = a("Post").on("validFrom", "2013-06-02").on("validTo", "2013-06-01").breaches().getFirst();
        assertThat(breach.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("早于“有效期起”（2013-06-02）");
        assertThat(breach.text(Locale.ENGLISH)).startsWith("before Valid from").endsWith("(2013-06-02)");
    }
}
