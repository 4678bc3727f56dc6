package org.qihang.ui.record;

import java.util.List;
import java.util.Optional;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Change;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Finds one record and its history the quick way: along the unit and id, or the key, instead of through the register. */
final class RecordLookup {

    private RecordLookup() {
    }

    /**
     * The record of an id.
     *
     * @param unit the unit it was last seen in, where it is looked for first; null when not known
     */
    static Optional<Record> find(Store store, String campaign, Register register, long id, String unit) {
        if (unit != null) {
            Feature units = register.attribute("unit").orElseThrow();
            Feature ids = register.attribute("id").orElseThrow();
            Optional<Record> found = store.registers().page(RegisterQuery.of(campaign, register)
                    .with(new Criterion.Compare(units, Criterion.Operator.EQ, unit))
                    .with(new Criterion.Compare(ids, Criterion.Operator.EQ, id)), 0, 1).stream().findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return store.registers().byId(campaign, register, id);
    }

    /** What happened to a record; by its key, under which history is indexed, where it has one. */
    static List<Change> history(Store store, Record record) {
        Register register = Register.of(record.eClass());
        return register.key().map(key -> (String) record.eGet(key.feature()))
                .map(key -> store.history().of(record.getCampaign(), register, key))
                .orElseGet(() -> store.history().of(record));
    }
}
