package org.qihang.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A spreadsheet's dates: days since 1899-12-30, or since 1904-01-01 in old Macintosh workbooks. */
public final class SerialDates {

    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
    private static final double LAST = 2_958_466;
    private static final int SECONDS = 86_400;

    private final boolean from1904;
    /** The dates people have in rosters, made once. */
    private final String[] made = new String[60_000];

    public SerialDates(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The day of a serial number; empty where there is none (0, negative, 29 February 1900, after 9999). */
    public static Optional<LocalDate> day(long serial, boolean from1904) {
        if (serial >= LAST || serial < (from1904 ? 0 : 1)) {
            return Optional.empty();
        }
        if (from1904) {
            return Optional.of(FROM_1904.plusDays(serial));
        }
        if (serial == LEAP_DAY_THAT_NEVER_WAS) {
            return Optional.empty();
        }
        return Optional.of(FROM_1900.plusDays(serial < LEAP_DAY_THAT_NEVER_WAS ? serial + 1 : serial));
    }

    /** The text of a cell of kind DATE; null where the number is no date. */
    public String text(double serial) {
        if (!(serial >= 0 && serial < LAST)) {
            return null;
        }
        long day = (long) Math.floor(serial);
        long second = Math.round((serial - day) * SECONDS);
        if (second == SECONDS) {
            second = 0;
            day++;
        }
        if (second != 0) {
            return timed(day, second);
        }
        if (day < made.length && made[(int) day] != null) {
            return made[(int) day];
        }
        String text = day(day, from1904).map(LocalDate::toString).orElse(null);
        if (day < made.length) {
            made[(int) day] = text;
        }
        return text;
    }

    private String timed(long day, long second) {
        return day(day, from1904).map(date -> date.atStartOfDay().plusSeconds(second).toString()).orElse(null);
    }

    /** The text of a date in ISO form, without a midnight; null where it is none. */
    public static String text(String iso) {
        try {
            String plain = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
            if (plain.indexOf('T') < 0) {
                return LocalDate.parse(plain).toString();
            }
            LocalDateTime time = LocalDateTime.parse(plain);
            return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
