package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage;
import org.qihang.ui.value.SomeCodes;

class RecordRulesTest {

    /** The published specimen of GB 11643: a woman born on the last day of 1949. */
    private static final String SPECIMEN = "11010519491231002X";
    private static final Register GRADUATE = Register.of(RegisterPackage.Literals.GRADUATE);
    private final RecordRules rules = new RecordRules(GRADUATE, SomeCodes.names(), ReferenceNames.NONE);

    private static Feature feature(String name) {
        return GRADUATE.attribute(name).orElseThrow();
    }

    private static Graduate specimen() {
        Graduate graduate = (Graduate) GRADUATE.newRecord();
        graduate.setIdentityNumber(SPECIMEN);
        graduate.setName("王芳");
        graduate.setGender("2");
        graduate.setBirthDate(LocalDate.of(1949, 12, 31));
        graduate.setOrigin("210200");
        graduate.setUniversity("10141");
        graduate.setDegree("31");
        graduate.setMajor("自设专业");
        graduate.setGraduated(LocalDate.of(2013, 7, 1));
        return graduate;
    }

    @Test
    void aRightRecordHasNoProblem() {
        assertThat(rules.problems(specimen())).isEmpty();
    }

    @Test
    void requiredLengthPatternAndCodeAreChecked() {
        Graduate graduate = specimen();
        graduate.setName("");
        graduate.setMobile("abc");
        graduate.setOrigin("999999");
        graduate.setQq("1".repeat(21));
        assertThat(rules.problems(graduate).keySet()).containsExactly(feature("name"), feature("origin"),
                feature("mobile"), feature("qq"));
    }

    @Test
    void theIdentityNumberSpeaksForGenderAndBirthDate() {
        Graduate graduate = specimen();
        graduate.setGender("1");
        graduate.setBirthDate(LocalDate.of(1949, 12, 30));
        assertThat(rules.problems(graduate).keySet()).containsExactlyInAnyOrder(feature("birthDate"), feature("gender"));
    }

    @Test
    void aWrongCheckCharacterIsTheOnlyThingSaid() {
        Graduate graduate = specimen();
        graduate.setIdentityNumber("110105194912310021");
        assertThat(rules.problems(graduate).keySet()).containsExactly(feature("identityNumber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-07-01", "20130701", "2013/7/1", "2013.7.1", "2013年7月1日", "２０１３－７－１"})
    void datesAreTypedInAnyUsualWay(String typed) {
        assertThat(rules.parse(feature("graduated"), typed).value()).isEqualTo(LocalDate.of(2013, 7, 1));
    }

    @Test
    void aMonthIsNoDay() {
        assertThat(rules.parse(feature("graduated"), "2013-07").problem()).contains("2013-07");
    }

    @Test
    void codesAreTypedByCodeOrName() {
        assertThat(rules.parse(feature("destination"), "待就业").value()).isEqualTo("70");
        assertThat(rules.parse(feature("destination"), "没有").problem()).contains("没有");
        assertThat(rules.parse(feature("major"), "自设专业").value()).isEqualTo("自设专业");
    }
}
