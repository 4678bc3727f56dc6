package org.qihang.exchange.rule;

import java.time.LocalDate;
import org.qihang.exchange.check.Reason;
import org.qihang.model.meta.Feature;

/** A day does not come before another: a contract ends on the day it begins or later. */
final class NotBefore implements RegisterRule {

    private final Feature day;
    private final Feature first;

    /**
     * @param day the day that is checked
     * @param first the day it may not precede
     */
    NotBefore(Feature day, Feature first) {
        this.day = day;
        this.first = first;
    }

    @Override
    public void check(Values values, Breaches breaches) {
        if (values.get(day.name()) instanceof LocalDate later && values.get(first.name()) instanceof LocalDate earlier
                && later.isBefore(earlier)) {
            breaches.add(day.name(), Reason.of("date.before", Titles.of(first), earlier));
        }
    }
}
