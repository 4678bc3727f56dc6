package org.qihang.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line of real characters; blanks around it mean nothing. */
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\u007F", "\uD840", "\uDC0B\uD840", "张\uFFFD"})
    void refused(String text) {
        assertThat(PlainText.fault(text)).map(Reason::key).contains("text.control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "㐂\uD840\uDC0B", "a b·c", "’\""})
    void plain(String text) {
        assertThat(PlainText.fault(text)).isEmpty();
    }

    @Test
    void blanksOfEveryKindAreStripped() {
        assertThat(Blanks.strip(" \u3000\u00A0\t张 三\r\n\u200B\uFEFF ")).isEqualTo("张 三");
        assertThat(Blanks.strip("\u3000")).isEmpty();
    }
}
