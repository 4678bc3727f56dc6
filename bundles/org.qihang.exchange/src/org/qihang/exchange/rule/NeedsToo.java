package org.qihang.exchange.rule;

import org.qihang.exchange.check.Reason;
import org.qihang.model.meta.Feature;

/** Where one value stands, another must stand too: a certificate is given on completing the course. */
final class NeedsToo implements RegisterRule {

    private final Feature given;
    private final Feature needed;

    NeedsToo(Feature given, Feature needed) {
        this.given = given;
        this.needed = needed;
    }

    @Override
    public void check(Values values, Breaches breaches) {
        Object value = values.get(given.name());
        if (value != null && !Boolean.FALSE.equals(value) && values.get(needed.name()) == null) {
            breaches.add(needed.name(), Reason.of("needed", Titles.of(given)));
        }
    }
}
