package org.qihang.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of a date: understood for sure, or not at all. */
class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2013-07-01", "20130701", "2013/7/1", "2013年7月1日", "41456", "2013.7.1", "2013-7-1",
        "2013/07/01", "2013年07月01日", "2013-07-01 00:00:00", "2013/7/1 0:00", "2013-07-01T00:00:00.000"})
    void understood(String text) {
        assertThat(DateText.parse(text, false)).isEqualTo(LocalDate.of(2013, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-02-30", "20131301", "2013", "201307", "2013年7月", "2013-7", "13-07-01", "07/01/2013",
        "2013-07-01 08:30", "2013--01", "2013-07-", "-2013-07-01", "2013-07-01-02", "二〇一三年七月一日", "123456789",
        "01234", "99999", "2013年7月1日x", "1899-12-31", "-", "/", "0"})
    void refused(String text) {
        assertThat(DateText.parse(text, false)).isNull();
    }

    @Test
    void serialsOfOldMacintoshWorkbooks() {
        assertThat(DateText.parse("39994", true)).isEqualTo(LocalDate.of(2013, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013", "201307", "2013-7", "2013年7月", "2013.07", "2013年"})
    void aYearOrMonthAloneIsToldSo(String text) {
        assertThat(DateText.isWithoutDay(text)).isTrue();
    }
}
