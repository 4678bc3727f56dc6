package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage;
import org.qihang.ui.value.SomeCodes;

/** Ways out of what is wrong. */
class QuickFixesTest {

    /** The published specimen of GB 11643: a woman born on the last day of 1949. */
    private static final String SPECIMEN = "11010519491231002X";
    private static final Register GRADUATE = Register.of(RegisterPackage.Literals.GRADUATE);

    private Graduate graduate;

    @BeforeEach
    void make() {
        graduate = (Graduate) GRADUATE.newRecord();
        graduate.setCampaign("test");
        graduate.setIdentityNumber(SPECIMEN);
    }

    private static Feature feature(String name) {
        return GRADUATE.attribute(name).orElseThrow();
    }

    private RecordEdit edit() {
        return new RecordEdit(graduate, new RecordRules(GRADUATE, SomeCodes.names(), ReferenceNames.NONE));
    }

    private static List<QuickFix> fixes(RecordEdit edit, String name) {
        return new QuickFixes(edit, new References(null, null, "test")).of(feature(name),
                edit.problems().getOrDefault(feature(name), ""));
    }

    @Test
    void theIdentityNumberGivesBirthDateAndGender() {
        graduate.setBirthDate(LocalDate.of(1950, 1, 1));
        graduate.setGender("1");
        assertThat(fixes(edit(), "birthDate")).singleElement().satisfies(fix -> {
            assertThat(fix.label()).contains("1949-12-31");
            assertThat(fix.values()).isEqualTo(Map.of(feature("birthDate"), LocalDate.of(1949, 12, 31)));
        });
        assertThat(fixes(edit(), "gender")).singleElement().satisfies(fix -> assertThat(fix.label()).contains("女"));
    }

    @Test
    void whatIsNotFilledInYetIsOffered() {
        assertThat(fixes(edit(), "identityNumber")).singleElement().satisfies(fix -> assertThat(fix.values())
                .containsOnlyKeys(feature("birthDate"), feature("gender")));
        graduate.setBirthDate(LocalDate.of(1949, 12, 31));
        graduate.setGender("2");
        assertThat(fixes(edit(), "identityNumber")).isEmpty();
    }

    @Test
    void aNearNameIsOfferedWhenOnlyAFewFit() {
        RecordEdit edit = edit();
        edit.type(feature("destination"), "待就业了");
        assertThat(fixes(edit, "destination")).singleElement().satisfies(fix ->
                assertThat(fix.values()).isEqualTo(Map.of(feature("destination"), "70")));
        edit.type(feature("destination"), "飞黄腾达");
        assertThat(fixes(edit, "destination")).isEmpty();
    }

    @Test
    void anotherSpellingIsOfferedWhenThatAloneWasWrong() {
        graduate.setEmployerCode("12345678-8");
        assertThat(fixes(edit(), "employerCode")).singleElement().satisfies(fix ->
                assertThat(fix.values()).isEqualTo(Map.of(feature("employerCode"), "123456788")));
        graduate.setMobile("139　1234 5678");
        assertThat(fixes(edit(), "mobile")).singleElement().satisfies(fix ->
                assertThat(fix.label()).contains("139"));
        graduate.setEmployerCode("沈阳");
        assertThat(fixes(edit(), "employerCode")).isEmpty();
    }

    @Test
    void aBeginAfterTheEndIsSwapped() {
        graduate.setEnrolled(LocalDate.of(2013, 7, 1));
        graduate.setGraduated(LocalDate.of(2009, 9, 1));
        assertThat(fixes(edit(), "graduated")).singleElement().satisfies(fix -> assertThat(fix.values())
                .isEqualTo(Map.of(feature("graduated"), LocalDate.of(2013, 7, 1),
                        feature("enrolled"), LocalDate.of(2009, 9, 1))));
    }
}
