package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qihang.exchange.sample.draw.Draw;

/** The days of the campaign's season (R5), from the plan. */
record SeasonDays(LocalDate begins, LocalDate fairsFrom, LocalDate leaving, LocalDate ends) {

    /** A day between two, both included; the first when they are the wrong way round. */
    static LocalDate between(Draw draw, LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(draw.below((int) days + 1));
    }

    boolean has(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
