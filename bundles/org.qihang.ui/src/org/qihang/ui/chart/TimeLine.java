package org.qihang.ui.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan over time: lanes with stretches and milestones, and the day it is looked at from.
 *
 * @param begins first day shown
 * @param ends last day shown
 * @param lanes from top to bottom
 * @param marked the day marked by a line; null for none
 * @param markedLabel what the marked day is called, e.g. "as of 31 Aug"
 */
public record TimeLine(LocalDate begins, LocalDate ends, List<Lane> lanes, LocalDate marked, String markedLabel) {

    /** One row: its title and what lies on it. */
    public record Lane(String title, List<Stretch> stretches, List<Milestone> milestones) {
    }

    /** From a day to a day, both included; the label is painted beside it. */
    public record Stretch(LocalDate begins, LocalDate ends, String label, String details) {
    }

    /** A day something is due. A lesser one is painted small and without its label. */
    public record Milestone(LocalDate on, String label, String details, boolean lesser) {
    }

    public TimeLine {
        lanes = List.copyOf(lanes);
    }
}
