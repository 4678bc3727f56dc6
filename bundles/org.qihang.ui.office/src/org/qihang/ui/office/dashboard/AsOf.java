package org.qihang.ui.office.dashboard;

import java.time.LocalDate;

/**
 * The day the figures are of, and why this day: always a day of the campaign.
 *
 * @param day the day the figures are of
 * @param reason why it is this day
 */
public record AsOf(LocalDate day, Reason reason) {

    /** Why a day was taken; each has its text {@code asof.<name>}. */
    public enum Reason {
        /** The campaign runs: today. */
        TODAY,
        /** A person chose the day. */
        CHOSEN,
        /** A person chose a day outside the campaign; the nearest day of the campaign was taken. */
        CHOSEN_OUTSIDE,
        /** The campaign has not begun: its first day. */
        NOT_BEGUN,
        /** The campaign is over: the last day on which the figures changed. */
        LATEST_DATA,
        /** The campaign is over and the figures never changed in it: its last day. */
        LAST_DAY
    }

    /**
     * The day to show.
     *
     * @param chosen what the person chose; null when nothing
     * @param today today's date
     * @param latestData the last day of the campaign on which the figures changed; null when unknown
     */
    public static AsOf of(LocalDate chosen, LocalDate today, LocalDate begins, LocalDate ends, LocalDate latestData) {
        if (chosen != null) {
            LocalDate day = within(chosen, begins, ends);
            return new AsOf(day, day.equals(chosen) ? Reason.CHOSEN : Reason.CHOSEN_OUTSIDE);
        }
        if (today.isBefore(begins)) {
            return new AsOf(begins, Reason.NOT_BEGUN);
        }
        if (!today.isAfter(ends)) {
            return new AsOf(today, Reason.TODAY);
        }
        return latestData == null ? new AsOf(ends, Reason.LAST_DAY)
                : new AsOf(within(latestData, begins, ends), Reason.LATEST_DATA);
    }

    private static LocalDate within(LocalDate day, LocalDate begins, LocalDate ends) {
        if (day.isBefore(begins)) {
            return begins;
        }
        return day.isAfter(ends) ? ends : day;
    }
}
