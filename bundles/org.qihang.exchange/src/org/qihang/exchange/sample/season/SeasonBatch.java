package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A batch of the hand-over.
 *
 * @param unit that receives it
 * @param area where its people are registered: the unit itself, or a province other than the campaign's
 * @param week of the hand-over, from 0
 * @param prepared the first day of that week
 */
record SeasonBatch(String unit, String area, int week, LocalDate prepared) implements Comparable<SeasonBatch> {

    private static final Comparator<SeasonBatch> ORDER = Comparator.comparing(SeasonBatch::unit)
            .thenComparing(SeasonBatch::area).thenComparing(SeasonBatch::week);

    String code() {
        return "YJ%s-%s-%02d".formatted(unit, area, week + 1);
    }

    @Override
    public int compareTo(SeasonBatch other) {
        return ORDER.compare(this, other);
    }
}
