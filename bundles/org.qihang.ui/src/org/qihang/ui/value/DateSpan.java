package org.qihang.ui.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a typed date means: one day, a month or a year, in any usual way of writing
 * (2013-07-01, 20130701, 2013/7/1, 2013.7.1, 2013年7月1日, 2013-07, 2013年7月, 2013).
 *
 * @param first the first day
 * @param last the last day
 */
public record DateSpan(LocalDate first, LocalDate last) {

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?");

    /** The span of a text; empty when it is no date. */
    public static Optional<DateSpan> of(String typed) {
        String text = Plain.text(typed).replace(" ", "");
        Matcher match = SEPARATED.matcher(text);
        if (!match.matches()) {
            match = COMPACT.matcher(text);
            if (!match.matches()) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(of(match.group(1), match.group(2), match.group(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The single day of a text; empty when it is no date or means more than a day. */
    public static Optional<LocalDate> day(String typed) {
        return of(typed).filter(span -> span.first().equals(span.last())).map(DateSpan::first);
    }

    private static DateSpan of(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (month == null) {
            return new DateSpan(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
        }
        YearMonth m = YearMonth.of(y, Integer.parseInt(month));
        if (day == null) {
            return new DateSpan(m.atDay(1), m.atEndOfMonth());
        }
        LocalDate date = m.atDay(Integer.parseInt(day));
        return new DateSpan(date, date);
    }
}
