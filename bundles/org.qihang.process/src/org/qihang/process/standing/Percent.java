package org.qihang.process.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in percent: two decimals, half-up. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {
    }

    /** Null when there is nobody. */
    static BigDecimal of(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** The smallest number of people that makes so many percent of the whole. */
    static long needed(BigDecimal percent, long whole) {
        return percent.multiply(BigDecimal.valueOf(whole)).divide(HUNDRED, 0, RoundingMode.CEILING).longValueExact();
    }
}
