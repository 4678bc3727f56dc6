package org.qihang.exchange.record;

import org.qihang.exchange.check.Problems;
import org.qihang.exchange.check.RecordRule;
import org.qihang.exchange.check.RecordValues;
import org.qihang.model.meta.Register;
import org.qihang.model.rule.RecordCode;

/** A row without a code gets the one that is made of its other values: imported twice, it is the same record. */
final class GeneratedCode implements RecordRule {

    private final Register register;
    private final int key;

    GeneratedCode(RecordValues values, Register register) {
        this.register = register;
        this.key = values.place(register.key().orElseThrow().name());
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        if (values.get(key) == null) {
            values.set(key, RecordCode.of(register, feature -> values.get(values.place(feature.name()))).orElse(null));
        }
    }
}
