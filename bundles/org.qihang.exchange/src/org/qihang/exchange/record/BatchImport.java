package org.qihang.exchange.record;

import java.util.List;
import java.util.Map;
import org.qihang.exchange.check.CheckedRow;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.check.Reason;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.RegisterLoad;

/** Compares batches of checked rows with the store and passes each on: new, changed, unchanged or refused. */
final class BatchImport {

    private final RegisterLoad load;
    private final RowSink sink;
    private final Merge merge;
    private final GraduateUnits units;
    private final RefusedRows refused;
    private final Tally tally = new Tally();
    private final Feature feature;
    private final int key;

    BatchImport(Register register, RegisterLoad load, RowSink sink, Merge merge, GraduateUnits units,
            RefusedRows refused) {
        this.load = load;
        this.sink = sink;
        this.merge = merge;
        this.units = units;
        this.refused = refused;
        this.feature = register.key().orElseThrow();
        this.key = register.attributes().indexOf(feature);
    }

    Tally tally() {
        return tally;
    }

    void take(Batch batch) throws TableException {
        Map<String, Object[]> existing = load.initiallyEmpty() ? Map.of() : load.existing(batch.rows().stream()
                .filter(row -> !row.refused()).map(row -> (String) row.values()[key]).toList());
        for (CheckedRow row : batch.rows()) {
            if (row.refused()) {
                refuse(row, row.problems());
                continue;
            }
            Object[] stored = existing.get((String) row.values()[key]);
            if (stored != null) {
                change(stored, row);
            } else if (!row.missing().isEmpty()) {
                refuse(row, row.missing());
            } else {
                sink.insert(merge.created(row.values()));
                tally.created();
            }
        }
    }

    private void change(Object[] stored, CheckedRow row) throws TableException {
        Object[] changed = merge.changed(stored, row.values());
        if (changed == stored) {
            tally.unchanged();
        } else if (!units.known(changed)) {
            refuse(row, List.of(new Problem(row.number(), feature.headers().getFirst(), (String) row.values()[key],
                    feature.personal(), Reason.of(UnitIsKnown.REASON))));
        } else {
            sink.update(stored, changed);
            tally.changed();
        }
    }

    private void refuse(CheckedRow row, List<Problem> problems) throws TableException {
        refused.add(row, problems);
        tally.refused(problems);
    }
}
