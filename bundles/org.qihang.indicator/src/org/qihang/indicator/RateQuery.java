package org.qihang.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which rate is asked for.
 *
 * @param campaign id of the campaign
 * @param on the cut-off: destinations count as they were on this day
 * @param formula code of a formula of the campaign, null for its first that is in force on the day
 * @param by what to break down by; none gives one row
 * @param where code each of some dimensions must have
 */
public record RateQuery(String campaign, LocalDate on, String formula, List<Dimension> by,
        Map<Dimension, String> where) {

    public RateQuery {
        Objects.requireNonNull(campaign, "campaign");
        Objects.requireNonNull(on, "on");
        by = by.stream().distinct().toList();
        where = Map.copyOf(where);
    }
}
