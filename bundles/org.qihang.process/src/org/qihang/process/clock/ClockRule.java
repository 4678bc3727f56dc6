package org.qihang.process.clock;

import java.time.LocalDate;
import java.time.Period;

/**
 * What is owed to a registered unemployed graduate in hardship, and from when on it is warned of (R16).
 *
 * @param contacts so many matching contacts at least
 * @param within counted from the day of registration; after that a public-welfare post is owed
 * @param warning days before the due day from which on it is warned of: a choice of the office, not of the circular
 * @param welfareResult the result of a contact (code table contactResult) that says a public-welfare post was found
 */
public record ClockRule(int contacts, Period within, int warning, String welfareResult) {

    /** Two contacts within three months, as the circular says; warned of two weeks before. */
    public static ClockRule ofTheCircular() {
        return new ClockRule(2, Period.ofMonths(3), 14, "50");
    }

    /** The last day on which a contact still counts. */
    LocalDate due(LocalDate registered) {
        return registered.plus(within);
    }
}
