package org.qihang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things with the same arguments. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.qihang.exchange.table.messages", "org.qihang.exchange.check.messages",
        "org.qihang.exchange.record.messages", "org.qihang.exchange.campaign.messages",
        "org.qihang.exchange.sample.messages", "org.qihang.exchange.duplicate.messages"})
    void languagesAgree(String name) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle chinese = ResourceBundle.getBundle(name, Locale.ROOT, control);
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ENGLISH, control);
        for (String key : chinese.keySet()) {
            assertThat(english.getString(key)).as(key).isNotEqualTo(chinese.getString(key)).doesNotContain("'");
            assertThat(holes(english.getString(key))).as(key).isEqualTo(holes(chinese.getString(key)));
        }
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    private static Object holes(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(found -> found.group()).sorted().distinct()
                .toList();
    }

    @Test
    void aMessageIsItsTextInEachLanguage() {
        TableException refusal = new TableException("sheet.missing", "a.xlsx", "甲", "乙");
        assertThat(refusal).hasMessage("a.xlsx 中没有工作表“甲”。现有工作表：乙。");
        assertThat(refusal.text(Locale.US)).isEqualTo("a.xlsx has no sheet \"甲\". Its sheets: 乙.");
        assertThat(refusal.text(Locale.CHINA)).isEqualTo(refusal.getMessage());
    }
}
