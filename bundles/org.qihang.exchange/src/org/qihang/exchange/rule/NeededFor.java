package org.qihang.exchange.rule;

import java.util.Set;
import org.qihang.exchange.check.Reason;
import org.qihang.model.meta.Feature;

/** A value must stand where another has one of some values: an exemplary graduate is a person of the register. */
final class NeededFor implements RegisterRule {

    private final Feature needed;
    private final Feature condition;
    private final Set<Object> values;

    NeededFor(Feature needed, Feature condition, Object... values) {
        this.needed = needed;
        this.condition = condition;
        this.values = Set.of(values);
    }

    @Override
    public void check(Values record, Breaches breaches) {
        Object value = record.get(condition.name());
        if (value != null && values.contains(value) && record.get(needed.name()) == null) {
            breaches.add(needed.name(), Reason.of("neededFor", Titles.of(condition), value));
        }
    }
}
