package org.qihang.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a day stands on a line of pixels.
 *
 * @param begins the first day shown
 * @param ends the last day shown, whole
 * @param left pixel of the first day's beginning
 * @param width pixels for all days
 */
public record TimeScale(LocalDate begins, LocalDate ends, int left, int width) {

    public TimeScale {
        if (ends.isBefore(begins)) {
            throw new IllegalArgumentException(ends + " is before " + begins);
        }
    }

    private long days() {
        return ChronoUnit.DAYS.between(begins, ends) + 1;
    }

    /** The pixel where a day begins; days outside stand at the ends. */
    public int x(LocalDate day) {
        long since = Math.clamp(ChronoUnit.DAYS.between(begins, day), 0, days());
        return left + (int) Math.round((double) width * since / days());
    }

    /** The pixel of a day's noon, so that the last day still lies on the scale. */
    public int middle(LocalDate day) {
        return (x(day) + x(day.plusDays(1))) / 2;
    }

    /** The first days of the months that begin within the scale, and its first day. */
    public List<LocalDate> months() {
        return Stream.iterate(begins, day -> !day.isAfter(ends), day -> day.withDayOfMonth(1).plusMonths(1)).toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }
}
