package org.qihang.ui.editor.field;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them: 2013-07-01, 20130701, 2013/7/1, 2013.7.1, 2013年7月1日, also with full-width digits.
 * Nothing is guessed: a year has four digits and comes first.
 */
public final class DateText {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})[-/.年 ](\\d{1,2})[-/.月 ](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DateText() {
    }

    /** The date that was typed; empty when it is none. */
    public static Optional<LocalDate> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher parts = PARTS.matcher(text);
        Matcher digits = DIGITS.matcher(text);
        Matcher found = parts.matches() ? parts : digits.matches() ? digits : null;
        if (found == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
