package org.qihang.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * A straight line through two rates to the due day: from {@value #DAYS} days before the day asked for, or from the
 * campaign's first day where that is later, through the day asked for. Between 0 and 100, two decimals, half-up.
 */
final class Projection {

    private static final int DAYS = 30;
    private static final BigDecimal MOST = BigDecimal.valueOf(100).setScale(RateRow.SCALE);
    private static final BigDecimal LEAST = BigDecimal.ZERO.setScale(RateRow.SCALE);

    private Projection() {
    }

    /** The rate on the due day; null before the campaign's second day, and where a rate is missing. */
    static BigDecimal of(LocalDate begins, LocalDate on, LocalDate due, Function<LocalDate, RateRow> rates) {
        BigDecimal present = rates.apply(on).rate();
        if (present == null || !on.isBefore(due)) {
            return present;
        }
        LocalDate month = on.minusDays(DAYS);
        LocalDate from = begins.isAfter(month) ? begins : month;
        BigDecimal first = from.isBefore(on) ? rates.apply(from).rate() : null;
        if (first == null) {
            return null;
        }
        BigDecimal left = BigDecimal.valueOf(ChronoUnit.DAYS.between(on, due));
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, on));
        BigDecimal projected = present.add(
                present.subtract(first).multiply(left).divide(passed, RateRow.SCALE, RoundingMode.HALF_UP));
        return projected.max(LEAST).min(MOST);
    }
}
