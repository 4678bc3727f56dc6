package org.qihang.exchange.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.qihang.exchange.table.SerialDates;

/**
 * The spellings of a date seen in rosters: 2013-07-01, 20130701, 2013/7/1, 2013.7.1, 2013年7月1日, and a
 * spreadsheet's serial of five digits (from 1927 on; four digits would be a year). A time of day is passed over when
 * it is midnight. Anything else is refused, never guessed: a month or year alone names no day.
 */
public final class DateText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int COMPACT = 8;
    private static final int SERIAL = 5;
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("(19|20)[0-9]{2}([-/.年]?[0-9]{1,2})?");

    private DateText() {
    }

    /** The day a cell means; null when it means none for sure. */
    public static LocalDate parse(String text, boolean date1904) {
        return text.length() == SERIAL ? serial(text, date1904) : parse(withoutMidnight(text));
    }

    /** The day a typed text means; null when it means none for sure. */
    public static LocalDate parse(String text) {
        int[] parts = new int[3];
        int part = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                parts[part] = parts[part] * 10 + c - '0';
                if (++digits > COMPACT) {
                    return null;
                }
            } else if (digits == 0 || !separates(c, part)) {
                return null;
            } else if (c == '日') {
                return i == text.length() - 1 ? day(parts) : null;
            } else {
                part++;
                digits = 0;
            }
        }
        if (part == 0 && digits == COMPACT) {
            return day(new int[] {parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100});
        }
        return part == 2 && digits > 0 && digits <= 2 ? day(parts) : null;
    }

    private static boolean separates(char c, int part) {
        return switch (c) {
            case '-', '/', '.' -> part < 2;
            case '年' -> part == 0;
            case '月' -> part == 1;
            case '日' -> part == 2;
            default -> false;
        };
    }

    private static LocalDate day(int[] parts) {
        if (parts[0] < FIRST_YEAR || parts[0] > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(parts[0], parts[1], parts[2]);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate serial(String text, boolean date1904) {
        try {
            return text.charAt(0) == '0' ? null : SerialDates.day(Long.parseLong(text), date1904)
                    .filter(day -> day.getYear() <= LAST_YEAR).orElse(null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The text before " 0:00", " 00:00:00", "T00:00:00.000" and their like. */
    private static String withoutMidnight(String text) {
        int time = Math.max(text.indexOf('T'), text.indexOf(' '));
        if (time < 0 || text.indexOf(':') < time) {
            return text;
        }
        for (int i = time + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '0' && c != ':' && c != '.') {
                return text;
            }
        }
        return text.substring(0, time);
    }

    /** Whether a text that is no date is a year or a month: 2013, 201307, 2013-7, 2013年7月. */
    static boolean isWithoutDay(String text) {
        String plain = text.endsWith("月") || text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
        return YEAR_OR_MONTH.matcher(plain).matches();
    }
}
