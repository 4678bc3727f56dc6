package org.qihang.exchange.record;

import org.qihang.exchange.check.Problems;
import org.qihang.exchange.check.RecordRule;
import org.qihang.exchange.check.RecordValues;
import org.qihang.exchange.rule.Breach;
import org.qihang.exchange.rule.RegisterRules;
import org.qihang.model.meta.Register;

/** The register's own rules over the values of a row. */
final class RulesAreKept implements RecordRule {

    private final RegisterRules rules;

    RulesAreKept(Register register) {
        this.rules = RegisterRules.of(register);
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        for (Breach breach : rules.breaches(attribute -> value(values, attribute))) {
            int place = values.place(breach.feature().name());
            Object value = values.get(place);
            problems.add(values.column(place), value == null ? "" : value.toString(), breach.reason());
        }
    }

    private static Object value(RecordValues values, String attribute) {
        int place = values.place(attribute);
        return place < 0 ? null : values.get(place);
    }
}
