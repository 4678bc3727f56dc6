package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The day from which on a figure over time stays as it is at the end, found by halving the time span. */
final class LatestChange {

    private LatestChange() {
    }

    /**
     * @param figure the figure of a day; people find work as time goes by, so it hardly ever falls
     * @return empty when the figure at the beginning is the one at the end already
     */
    static Optional<LocalDate> of(ToLongFunction<LocalDate> figure, LocalDate begins, LocalDate ends) {
        long last = figure.applyAsLong(ends);
        if (figure.applyAsLong(begins) == last) {
            return Optional.empty();
        }
        LocalDate before = begins;
        LocalDate settled = ends;
        while (before.isBefore(settled.minusDays(1))) {
            LocalDate middle = before.plusDays(ChronoUnit.DAYS.between(before, settled) / 2);
            if (figure.applyAsLong(middle) == last) {
                settled = middle;
            } else {
                before = middle;
            }
        }
        return Optional.of(settled);
    }
}
