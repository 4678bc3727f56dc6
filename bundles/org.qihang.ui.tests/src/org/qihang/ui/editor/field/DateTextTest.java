package org.qihang.ui.editor.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2013-07-01", "20130701", "2013/7/1", "2013.7.1", "2013年7月1日", "2013年07月01日", " 2013-7-1 ",
        "2013-07-01", "2013 7 1"})
    void usualWays(String typed) {
        assertThat(DateText.parse(typed)).contains(LocalDate.of(2013, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13-7-1", "2013-02-30", "7/1/2013", "2013-13-01", "明天", "201371", "2013-07-01 12:00"})
    void nothingIsGuessed(String typed) {
        assertThat(DateText.parse(typed)).isEmpty();
    }
}
