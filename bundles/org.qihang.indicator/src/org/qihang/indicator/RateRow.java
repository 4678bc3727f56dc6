package org.qihang.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rate of one group.
 *
 * @param keys the group's code in each dimension asked for, in their order
 * @param numerator people who count as employed
 * @param denominator graduates of the year
 * @param rate in percent, two decimals, half-up; null when the denominator is 0
 */
public record RateRow(List<Code> keys, long numerator, long denominator, BigDecimal rate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Decimals of a rate in percent. */
    static final int SCALE = 2;

    /** The row with its rate computed. */
    static RateRow of(List<Code> keys, long numerator, long denominator) {
        BigDecimal rate = denominator == 0 ? null : BigDecimal.valueOf(numerator).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), SCALE, RoundingMode.HALF_UP);
        return new RateRow(List.copyOf(keys), numerator, denominator, rate);
    }
}
