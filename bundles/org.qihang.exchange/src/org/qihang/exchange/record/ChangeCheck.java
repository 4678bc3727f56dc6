package org.qihang.exchange.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.check.Reason;
import org.qihang.exchange.rule.Breach;
import org.qihang.exchange.rule.RegisterRules;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;

/** Whether a stored record still keeps the rules with a row's values laid over it. */
final class ChangeCheck {

    private final RegisterRules rules;
    /** Null for all registers but the graduates'. */
    private final GraduateUnits units;
    private final Feature key;
    private final Map<String, Integer> places = new HashMap<>();
    private final Labels labels = Labels.in(Locale.SIMPLIFIED_CHINESE);

    ChangeCheck(Register register, GraduateUnits units) {
        this.rules = RegisterRules.of(register);
        this.units = units;
        this.key = register.key().orElseThrow();
        List<Feature> columns = register.columns();
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).name(), i);
        }
    }

    /**
     * @param row the row's number in the file
     * @param record the record as it would be: one value for each column of the register
     */
    List<Problem> problems(int row, Object[] record) {
        List<Problem> problems = new ArrayList<>();
        for (Breach breach : rules.breaches(attribute -> places.containsKey(attribute)
                ? record[places.get(attribute)] : null)) {
            problems.add(problem(row, breach.feature(), record, breach.reason()));
        }
        if (units != null && !units.known(record)) {
            problems.add(problem(row, key, record, Reason.of(UnitIsKnown.REASON)));
        }
        return problems;
    }

    private Problem problem(int row, Feature feature, Object[] record, Reason reason) {
        Object value = record[places.get(feature.name())];
        return new Problem(row, feature.headers().isEmpty() ? labels.of(feature) : feature.headers().getFirst(),
                value == null ? "" : value.toString(), feature.personal(), reason);
    }
}
