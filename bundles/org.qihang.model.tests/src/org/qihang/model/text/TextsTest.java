package org.qihang.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts come in the language asked for, whatever the machine's own is. */
class TextsTest {

    @Test
    void chineseIsTheRootAndTheMachinesLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Texts.of(TextsTest.class, Locale.SIMPLIFIED_CHINESE).text("greeting", "王")).isEqualTo("您好，王。");
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Texts.of(TextsTest.class, Locale.ENGLISH).text("greeting", "Wang")).isEqualTo("Hello, Wang.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(Texts.of(TextsTest.class, Locale.ENGLISH).text("missing")).isEqualTo("missing");
        assertThat(Texts.of(TextsTest.class, Locale.ENGLISH).has("missing")).isFalse();
    }

    @Test
    void aRefusalSpeaksTheLanguageAskedFor() {
        TextException refusal = new TextException(TextsTest.class, "greeting", "王");
        assertThat(refusal.getMessage()).isEqualTo("您好，王。");
        assertThat(refusal.text(Locale.ENGLISH)).isEqualTo("Hello, 王.");
        assertThat(refusal.key()).isEqualTo("greeting");
    }
}
