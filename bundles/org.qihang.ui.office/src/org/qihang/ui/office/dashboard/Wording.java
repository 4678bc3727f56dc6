package org.qihang.ui.office.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;

/** The dashboard's texts, and figures and days written the way the user's language writes them. */
final class Wording {

    private final Locale locale;
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter date;

    Wording(Locale locale) {
        this.locale = locale;
        texts = Texts.of(Wording.class, locale);
        day = DateTimeFormatter.ofPattern(texts.text("date.day"), locale);
        date = DateTimeFormatter.ofPattern(texts.text("date.full"), locale);
    }

    Locale locale() {
        return locale;
    }

    Labels labels() {
        return Labels.in(locale);
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
        return percent == null ? text("none") : percent.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** A goal, without decimals it does not have. */
    String goal(BigDecimal percent) {
        return percent.signum() == 0 ? "0%" : percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** Percentage points without a sign. */
    String points(BigDecimal points) {
        return points.abs().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    String count(long persons) {
        return NumberFormat.getIntegerInstance(locale).format(persons);
    }
}
