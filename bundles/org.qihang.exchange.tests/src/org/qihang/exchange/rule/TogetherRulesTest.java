package org.qihang.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.exchange.rule.Given.a;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where one value stands, another stands too. */
class TogetherRulesTest {

    @Test
    void aClosedServiceHasAnOutcome() {
        assertThat(a("LeaverService").on("closed", "2013-09-01").wrong()).containsExactly("outcome needed");
        assertThat(a("LeaverService").on("closed", "2013-09-01").with("outcome", "10").wrong()).isEmpty();
        assertThat(a("LeaverService").wrong()).isEmpty();
    }

    @Test
    void aPriceIsOfAPurchasedResult() {
        assertThat(a("TrainingCourse").number("price", "800").wrong()).containsExactly("purchased needed");
        assertThat(a("TrainingCourse").number("price", "800").with("purchased", "10").wrong()).isEmpty();
    }

    @Test
    void aCertificateIsGivenOnCompletion() {
        assertThat(a("TrainingEnrolment").with("certificate", "A1").wrong()).containsExactly("completed needed");
        assertThat(a("TrainingEnrolment").with("certificate", "A1").on("completed", "2013-09-01").wrong()).isEmpty();
    }

    @Test
    void anOrderHasItsDayAndItsViolation() {
        assertThat(a("LabourInspection").with("correctionOrder", "2013-1").wrong()).containsExactly("ordered needed");
        assertThat(a("LabourInspection").on("ordered", "2013-09-01").wrong()).containsExactly("violation needed");
        assertThat(a("LabourInspection").with("correctionOrder", "2013-1").on("ordered", "2013-09-01")
                .with("violation", "10").wrong()).isEmpty();
    }

    @Test
    void whatIsCheckedWasCorrectedByARemedy() {
        assertThat(a("PolicyInspection").on("checked", "2013-09-01").wrong()).containsExactly("corrected needed");
        assertThat(a("PolicyInspection").on("corrected", "2013-09-01").wrong()).containsExactly("remedy needed");
    }

    @Test
    void anExampleIsSomebodyOfTheRegisters() {
        assertThat(a("Exemplar").with("kind", "1").wrong()).containsExactly("person neededFor");
        assertThat(a("Exemplar").with("kind", "2").wrong()).containsExactly("employer neededFor");
        assertThat(a("Exemplar").with("kind", "1").with("person", "11010519491231002X").wrong()).isEmpty();
        assertThat(a("Exemplar").with("kind", "1").breaches().getFirst().text(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("“典型类别”的代码为 1 时必须填写");
    }
}
