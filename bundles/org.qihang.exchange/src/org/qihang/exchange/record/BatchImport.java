package org.qihang.exchange.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qihang.exchange.check.CheckedRow;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.table.TableException;
import org.qihang.model.meta.Register;
import org.qihang.store.RegisterLoad;

/** Compares batches of checked rows with the store and passes each on: new, changed, unchanged or refused. */
final class BatchImport {

    private final RegisterLoad load;
    private final RowSink sink;
    private final Merge merge;
    private final ChangeCheck changes;
    private final RefusedRows refused;
    private final Tally tally = new Tally();
    private final int key;

    BatchImport(Register register, RegisterLoad load, RowSink sink, Merge merge, ChangeCheck changes,
            RefusedRows refused) {
        this.load = load;
        this.sink = sink;
        this.merge = merge;
        this.changes = changes;
        this.refused = refused;
        this.key = register.attributes().indexOf(register.key().orElseThrow());
    }

    Tally tally() {
        return tally;
    }

    void take(Batch batch) throws TableException {
        Map<String, Object[]> existing = load.initiallyEmpty() ? Map.of() : load.existing(batch.rows().stream()
                .filter(row -> !row.refused()).map(row -> (String) row.values()[key]).filter(Objects::nonNull).toList());
        for (CheckedRow row : batch.rows()) {
            if (row.refused()) {
                refuse(row, row.problems());
                continue;
            }
            Object[] stored = row.values()[key] == null ? null : existing.get((String) row.values()[key]);
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
            return;
        }
        List<Problem> problems = changes.problems(row.number(), changed);
        if (problems.isEmpty()) {
            sink.update(stored, changed);
            tally.changed();
        } else {
            refuse(row, problems);
        }
    }

    private void refuse(CheckedRow row, List<Problem> problems) throws TableException {
        refused.add(row, problems);
        tally.refused(problems);
    }
}
