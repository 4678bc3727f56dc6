package org.qihang.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates are in percent, two decimals, rounded half-up. */
class RateRowTest {

    @ParameterizedTest
    @CsvSource({"1, 3, 33.33", "2, 3, 66.67", "1, 800, 0.13", "3, 800, 0.38", "1, 2000, 0.05", "1, 20000, 0.01",
        "1, 20001, 0.00", "19999, 20000, 100.00", "39997, 40000, 99.99", "0, 5, 0.00", "5, 5, 100.00", "92005, 100000, 92.01",
        "920049, 1000000, 92.00", "2700000, 3000000, 90.00"})
    void roundsHalfUp(long numerator, long denominator, String rate) {
        assertThat(RateRow.of(List.of(), numerator, denominator).rate()).hasToString(rate);
    }

    @Test
    void isNotKnownOfNobody() {
        assertThat(RateRow.of(List.of(), 0, 0).rate()).isNull();
    }
}
