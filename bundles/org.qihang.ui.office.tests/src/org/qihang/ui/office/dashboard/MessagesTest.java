package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.qihang.ui.chart.Mark;

class MessagesTest {

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties chinese = read("messages.properties");
        Properties english = read("messages_en.properties");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.stringPropertyNames()).allSatisfy(key -> assertThat(
                new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex())
                .as(key).hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex()));
    }

    @Test
    void everyStateAndReasonHasItsText() throws IOException {
        Properties chinese = read("messages.properties");
        for (AsOf.Reason reason : AsOf.Reason.values()) {
            assertThat(chinese).containsKey("asof." + reason.name());
        }
        for (Mark mark : Mark.values()) {
            assertThat(chinese).containsKey("standing." + mark.name());
        }
    }
}
