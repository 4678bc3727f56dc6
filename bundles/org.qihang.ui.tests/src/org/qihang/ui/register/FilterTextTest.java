package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.text.Texts;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Match;
import org.qihang.store.Criterion.Operator;
import org.qihang.ui.value.SomeCodes;

class FilterTextTest {

    private static final Register GRADUATE = Register.of(RegisterPackage.Literals.GRADUATE);
    private final FilterText language = new FilterText(SomeCodes.names(),
            Texts.of(FilterText.class, Locale.SIMPLIFIED_CHINESE));

    private static Feature feature(String name) {
        return GRADUATE.attribute(name).orElseThrow();
    }

    private List<Criterion> of(String attribute, String typed) {
        return language.criteria(feature(attribute), typed);
    }

    @Test
    void textIsContainedUnlessAStarEndsIt() {
        assertThat(of("name", " 王 ")).containsExactly(new Criterion.Text(feature("name"), Match.CONTAINS, "王"));
        assertThat(of("name", "王*")).containsExactly(new Criterion.Text(feature("name"), Match.STARTS, "王"));
        assertThat(of("name", "=王伟")).containsExactly(new Criterion.Compare(feature("name"), Operator.EQ, "王伟"));
        assertThat(of("name", "  ")).isEmpty();
    }

    @Test
    void fullWidthSignsOfNamesAreFoundHoweverTheyAreTyped() {
        assertThat(of("name", "王（小）")).containsExactly(new Criterion.Any(List.of(
                new Criterion.Text(feature("name"), Match.CONTAINS, "王（小）"),
                new Criterion.Text(feature("name"), Match.CONTAINS, "王(小)"))));
        assertThat(of("name", "＝王；李")).containsExactly(new Criterion.Any(List.of(
                new Criterion.Compare(feature("name"), Operator.EQ, "王；李"),
                new Criterion.Compare(feature("name"), Operator.EQ, "王;李"))));
        assertThat(of("name", "王；李")).containsExactly(new Criterion.Any(List.of(
                new Criterion.Text(feature("name"), Match.CONTAINS, "王"),
                new Criterion.Text(feature("name"), Match.CONTAINS, "李"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"空", "=", "＝"})
    void emptyIsAskedForByWordOrSign(String typed) {
        assertThat(of("mobile", typed)).containsExactly(new Criterion.Empty(feature("mobile"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"非空", "<>", "！＝", "≠"})
    void filledToo(String typed) {
        assertThat(of("mobile", typed)).containsExactly(new Criterion.Empty(feature("mobile"), false));
    }

    @Test
    void codesAreGivenByCodeOrName() {
        assertThat(of("destination", "签")).containsExactly(new Criterion.In(feature("destination"), List.of("10", "11")));
        assertThat(of("destination", "70")).containsExactly(new Criterion.In(feature("destination"), Set.of("70")));
        assertThat(of("destination", "10、待就业")).containsExactly(new Criterion.Any(List.of(
                new Criterion.In(feature("destination"), Set.of("10")),
                new Criterion.In(feature("destination"), Set.of("70")))));
    }

    @Test
    void whatNoCodeTableHasIsToldUnlessTheTableIsOpen() {
        assertThatThrownBy(() -> of("destination", "火星")).isInstanceOf(FilterException.class)
                .hasMessageContaining("火星");
        assertThat(of("major", "园艺")).containsExactly(new Criterion.Text(feature("major"), Match.CONTAINS, "园艺"));
    }

    @Test
    void datesMeanTheDaysTheyName() {
        Feature born = feature("birthDate");
        assertThat(of("birthDate", "1991-06")).containsExactly(
                new Criterion.Compare(born, Operator.GE, LocalDate.of(1991, 6, 1)),
                new Criterion.Compare(born, Operator.LE, LocalDate.of(1991, 6, 30)));
        assertThat(of("birthDate", "＞1991年")).containsExactly(
                new Criterion.Compare(born, Operator.GT, LocalDate.of(1991, 12, 31)));
        assertThat(of("birthDate", "1991/6/1..1991.7.2")).containsExactly(
                new Criterion.Compare(born, Operator.GE, LocalDate.of(1991, 6, 1)),
                new Criterion.Compare(born, Operator.LE, LocalDate.of(1991, 7, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991-13", "昨天", ">=", "1991-02-30"})
    void whatIsNoDateIsTold(String typed) {
        assertThatThrownBy(() -> of("birthDate", typed)).isInstanceOf(FilterException.class);
    }
}
