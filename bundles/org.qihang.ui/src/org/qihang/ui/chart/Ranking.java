package org.qihang.ui.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Bars in the order of their values, the best first.
 *
 * @param bars best first; those without a figure last
 * @param goal percent, where the goal line stands; null without one
 */
public record Ranking(List<Bar> bars, BigDecimal goal) {

    private static final Comparator<Bar> BEST_FIRST = Comparator
            .comparing(Bar::value, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
            .thenComparing(Bar::key);

    /** Puts the bars in order; equal values stand in the order of their keys. */
    public Ranking {
        bars = bars.stream().sorted(BEST_FIRST).toList();
    }

    /** No bars, no goal. */
    public static Ranking empty() {
        return new Ranking(List.of(), null);
    }
}
