package org.qihang.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qihang.exchange.table.CellKind;

/** Numbers in scientific notation: exact ones are understood, others refused, other texts left alone. */
class WholeDigitsTest {

    @ParameterizedTest
    @CsvSource({"1.3210102150001E+13, 13210102150001", "1.3210102150001E13, 13210102150001",
        "4.50103199001011234E+17, 450103199001011234", "1.30E+2, 130"})
    void exact(String text, String digits) {
        assertThat(WholeDigits.of(text, CellKind.TEXT)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.50103E+17", "4.50103199001011E+17", "1E+05"})
    void lost(String text) {
        assertThat(WholeDigits.of(text, CellKind.TEXT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.50103199001011E+17", "1E+20"})
    void whatASpreadsheetCouldNotKeepIsLost(String text) {
        assertThat(WholeDigits.of(text, CellKind.NUMBER)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2E10", "E", "Eve", "11010519491231002X", "A.E+1", "1.5E", "1.5E+", "张E+3", "080901K"})
    void otherTextsAreLeftAlone(String text) {
        assertThat(WholeDigits.of(text, CellKind.TEXT)).isEqualTo(text);
    }
}
