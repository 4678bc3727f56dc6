package org.qihang.indicator.column;

import java.time.LocalDate;

/** Dates as small whole numbers: days since 1900, so that a column of them needs two bytes a row until 2079. */
final class Days {

    /** No date: from the beginning. */
    static final int NONE = 0;

    /** Twenty-two bits: past the year 9999. */
    static final int LAST = (1 << 22) - 1;

    private static final long EPOCH = LocalDate.of(1900, 1, 1).toEpochDay();

    private Days() {
    }

    /** The number of a date; {@link #NONE} for null. A date before 1900 counts as its first day. */
    static int of(LocalDate date) {
        return date == null ? NONE : (int) Math.clamp(date.toEpochDay() - EPOCH + 1, 1L, LAST);
    }
}
