package org.qihang.ui.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qihang.model.text.Texts;

/** The texts of the figures; amounts and days as the user's language writes them. */
final class FigureWords {

    private static final int SCALE = 2;

    private final Locale locale;
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter date;

    FigureWords(Locale locale) {
        this.locale = locale;
        texts = Texts.of(FigureWords.class, locale);
        day = DateTimeFormatter.ofPattern(texts.text("date.day"), locale);
        date = DateTimeFormatter.ofPattern(texts.text("date.full"), locale);
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** A day of the campaign, e.g. 8月31日. */
    String day(LocalDate value) {
        return day.format(value);
    }

    /** A day with its year. */
    String date(LocalDate value) {
        return date.format(value);
    }

    /** How months are written on an axis. */
    DateTimeFormatter months() {
        return DateTimeFormatter.ofPattern(texts.text("date.month"), locale);
    }

    /** A rate with two decimals; a dash where there is none. */
    String rate(BigDecimal percent) {
        return percent == null ? text("none") : points(percent) + "%";
    }

    /** A goal, without decimals it does not have. */
    String goal(BigDecimal percent) {
        return percent.signum() == 0 ? "0%" : percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** Percentage points without a sign. */
    String points(BigDecimal points) {
        return points.abs().setScale(SCALE, RoundingMode.HALF_UP).toPlainString();
    }

    String count(long amount) {
        return NumberFormat.getIntegerInstance(locale).format(amount);
    }
}
