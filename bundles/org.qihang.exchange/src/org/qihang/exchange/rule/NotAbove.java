package org.qihang.exchange.rule;

import java.math.BigDecimal;
import org.qihang.exchange.check.Reason;
import org.qihang.model.meta.Feature;

/** An amount does not exceed another: what was spent, the budget. */
final class NotAbove implements RegisterRule {

    private final Feature amount;
    private final Feature most;
    private final Feature told;

    /**
     * @param amount the amount that is checked
     * @param most the amount it may not exceed
     * @param told the one of both that is to be corrected
     */
    NotAbove(Feature amount, Feature most, Feature told) {
        this.amount = amount;
        this.most = most;
        this.told = told;
    }

    @Override
    public void check(Values values, Breaches breaches) {
        BigDecimal given = number(values.get(amount.name()));
        BigDecimal limit = number(values.get(most.name()));
        if (given == null || limit == null || given.compareTo(limit) <= 0) {
            return;
        }
        breaches.add(told.name(), told.equals(amount)
                ? Reason.of("amount.above", Titles.of(most), limit.stripTrailingZeros().toPlainString())
                : Reason.of("amount.below", Titles.of(amount), given.stripTrailingZeros().toPlainString()));
    }

    private static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Number whole -> BigDecimal.valueOf(whole.longValue());
            case null, default -> null;
        };
    }
}
