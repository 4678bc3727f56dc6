package org.qihang.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;

/** Every kind of value, typed in usual ways, and shown again. */
class TypedValuesTest {

    private static final Register POST = Register.of(RegisterPackage.Literals.POST);
    private static final Register CONTACT = Register.of(RegisterPackage.Literals.CONTACT);
    private static final CodeNames NAMES = new CodeNames(Map.of("majors",
            new Codes(Map.of("080901", "计算机科学与技术", "020301", "金融学"), Map.of(), false, false)));

    private final TypedValues values = new TypedValues(NAMES, new OneEmployer());

    /** Knows one employer. */
    private static final class OneEmployer implements ReferenceNames {

        @Override
        public Optional<String> title(Feature reference, String key) {
            return key.equals("123456788") ? Optional.of("沈阳机床") : Optional.empty();
        }

        @Override
        public Optional<String> key(Feature reference, String typed) {
            return typed.contains("123456788") || typed.equals("沈阳机床") ? Optional.of("123456788") : Optional.empty();
        }

        @Override
        public boolean missing(Feature reference, String typed) {
            return typed.equals("没有的单位");
        }
    }

    private static Feature post(String name) {
        return POST.attribute(name).orElseThrow();
    }

    private static Feature matching() {
        return CONTACT.attribute("matching").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", " 12 ", "１２", "12人", "12 人", "12.0"})
    void wholeNumbersAreTypedInAnyUsualWay(String typed) {
        assertThat(values.parse(post("number"), typed).value()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"number|十二", "number|1.5", "number|99999999999", "payFrom|3500.555", "payFrom|三千"})
    void whatIsNoNumberIsSaid(String attribute, String typed) {
        assertThat(values.parse(post(attribute), typed).problem()).contains(typed);
    }

    @Test
    void amountsKeepTwoDecimalsAndAreShownShort() {
        Object pay = values.parse(post("payFrom"), "3,500").value();
        assertThat(pay).isEqualTo(new BigDecimal("3500.00"));
        assertThat(values.shown(post("payFrom"), pay)).isEqualTo("3500");
        assertThat(values.parse(post("payFrom"), "3500.5元/月").value()).isEqualTo(new BigDecimal("3500.50"));
        assertThat(values.shown(post("payFrom"), new BigDecimal("100000.00"))).isEqualTo("100000");
    }

    @ParameterizedTest
    @CsvSource({"是,true", "有,true", "1,true", "否,false", "没有,false", "N,false"})
    void yesAndNoAreTyped(String typed, boolean meant) {
        assertThat(values.parse(matching(), typed).value()).isEqualTo(meant);
        assertThat(values.shown(matching(), meant)).isEqualTo(meant ? "是" : "否");
        assertThat(values.parse(matching(), "大概").problem()).contains("大概");
    }

    @ParameterizedTest
    @ValueSource(strings = {"080901 020301", "计算机科学与技术、金融学", "080901 计算机科学与技术、020301 金融学", "080901，金融学", "080901;080901;020301"})
    void severalCodesAreTypedByCodeOrName(String typed) {
        assertThat(values.parse(post("majors"), typed).value()).isEqualTo("080901 020301");
    }

    @Test
    void severalCodesAreShownWithTheirNames() {
        assertThat(values.shown(post("majors"), "080901 020301")).isEqualTo("080901 计算机科学与技术、020301 金融学");
        assertThat(values.parse(post("majors"), "080901、哲学").problem()).contains("哲学").doesNotContain("080901");
    }

    @Test
    void referencesAreTypedByKeyOrTitle() {
        assertThat(values.parse(post("employer"), "沈阳机床").value()).isEqualTo("123456788");
        assertThat(values.shown(post("employer"), "123456788")).isEqualTo("123456788 沈阳机床");
        assertThat(values.parse(post("employer"), "没有的单位").problem()).contains("没有找到");
        assertThat(values.parse(post("employer"), "沈阳").problem()).contains("从提示中选择");
    }

    @Test
    void nothingTypedIsNoValue() {
        assertThat(values.parse(post("number"), "  ")).isEqualTo(new RecordRules.Parsed(null, null));
    }
}
