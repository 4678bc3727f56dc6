package org.qihang.process.clock;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qihang.process.Basis;

/**
 * The clocks of a campaign or a unit on a day.
 *
 * @param unit null for all
 * @param clocks the most urgent first: by due day
 * @param closed registered graduates in hardship without a job whose service was closed: no clock runs for them
 */
public record ClockTable(String campaign, String unit, List<Clock> clocks, long closed, Basis basis) {

    public ClockTable {
        clocks = List.copyOf(clocks);
    }

    /** How many clocks are in each state; states nobody is in are there with 0. */
    public Map<ClockState, Long> counts() {
        Map<ClockState, Long> counts = new EnumMap<>(ClockState.class);
        for (ClockState state : ClockState.values()) {
            counts.put(state, 0L);
        }
        clocks.forEach(clock -> counts.merge(clock.state(), 1L, Long::sum));
        return counts;
    }
}
