package org.qihang.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.QuotaSubject;
import org.qihang.ui.chart.Mark;

class FigureTextsTest {

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = FigureWords.class.getResourceAsStream(file)) {
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
    void everyFigureMarkAndSubjectHasItsText() throws IOException {
        Properties chinese = read("messages.properties");
        for (Figure figure : Figure.values()) {
            assertThat(chinese).containsKeys("view." + figure.id(), "view." + figure.id() + ".tip");
            assertThat(Figure.of(figure.id())).isSameAs(figure);
        }
        for (Mark mark : Mark.values()) {
            assertThat(chinese).containsKey("quotas.mark." + mark.name());
        }
        for (QuotaSubject subject : QuotaSubject.values()) {
            assertThat(chinese).containsKey("quotas.unit." + subject.getName());
        }
        assertThat(Figure.of(null)).isSameAs(Figure.MAP);
    }

    @Test
    void theEndingIsThatOfTheKindChosen() {
        assertThat(FigureExport.file("/tmp/a", false)).isEqualTo(Path.of("/tmp/a.png"));
        assertThat(FigureExport.file("/tmp/a", true)).isEqualTo(Path.of("/tmp/a.svg"));
        assertThat(FigureExport.file("/tmp/a.png", true)).isEqualTo(Path.of("/tmp/a.svg"));
        assertThat(FigureExport.file("/tmp/a.SVG", false)).isEqualTo(Path.of("/tmp/a.SVG"));
    }

    @Test
    void aPointAWeekAndTheLastDay() {
        LocalDate may = LocalDate.of(2013, 5, 20);
        assertThat(RateTrend.weeks(may, may)).containsExactly(may);
        assertThat(RateTrend.weeks(may, may.plusDays(7))).containsExactly(may, may.plusDays(7));
        assertThat(RateTrend.weeks(may, may.plusDays(9))).containsExactly(may, may.plusDays(7), may.plusDays(9));
    }
}
