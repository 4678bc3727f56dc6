package org.qihang.ui.office.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.qihang.indicator.TargetStatus;
import org.qihang.ui.chart.Mark;

/** How a figure stands to its goal. */
final class Standing {

    private Standing() {
    }

    /**
     * How a target stands.
     *
     * @param asOf the day looked at; the status itself stops at the target's due day
     */
    static Mark of(TargetStatus status, LocalDate asOf) {
        return of(status.actual().rate(), status.target().getGoal(), asOf, status.target().getDue(),
                status.projection());
    }

    /**
     * @param actual percent; null without a figure
     * @param due the day the goal is to be reached by
     * @param projection percent on the due day as things go; null when unknown
     */
    static Mark of(BigDecimal actual, BigDecimal goal, LocalDate on, LocalDate due, BigDecimal projection) {
        if (actual == null) {
            return Mark.UNKNOWN;
        }
        if (actual.compareTo(goal) >= 0) {
            return Mark.REACHED;
        }
        // On the due day itself the goal can still be reached until the day ends.
        if (on.isAfter(due)) {
            return Mark.MISSED;
        }
        return projection != null && projection.compareTo(goal) >= 0 && on.isBefore(due) ? Mark.ON_COURSE : Mark.BEHIND;
    }
}
