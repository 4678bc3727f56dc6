package org.qihang.store;

import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;

/** Records added, changed and deleted: rules, rows and history in one transaction. A single edit is a batch of one. */
final class RecordEdits {

    private static final long WORTH_ANALYZING = 1000;

    private final Session session;
    private final Stamps stamps;
    private final Plans plans;

    RecordEdits(Session session, Stamps stamps, Plans plans) {
        this.session = session;
        this.stamps = stamps;
        this.plans = plans;
    }

    RecordBatch apply(List<RecordChange> changes, String why) {
        if (changes.isEmpty()) {
            return new RecordBatch(changes);
        }
        RecordBatch batch = session.transactions().write(connection -> {
            try (EditRun run = new EditRun(session, connection, stamps, plans, why)) {
                return run.make(changes);
            }
        });
        analyze(batch);
        return batch;
    }

    // A planner that still believes a table empty looks a row up by any index it likes, a thousand times slower.
    private void analyze(RecordBatch batch) {
        Map<EClass, Long> added = batch.changes().stream().filter(RecordChange.Added.class::isInstance)
                .collect(Collectors.groupingBy(change -> change.record().eClass(), Collectors.counting()));
        for (Map.Entry<EClass, Long> entry : added.entrySet()) {
            if (entry.getValue() >= WORTH_ANALYZING) {
                session.transactions().write(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.execute(session.dialect().analyze(Register.of(entry.getKey()).table()));
                    }
                });
            }
        }
    }

    Record insert(Record record, String why) {
        Record fresh = EcoreUtil.copy(record);
        fresh.setId(0);
        return apply(List.of(new RecordChange.Added(fresh)), why).changes().getFirst().record();
    }

    Record update(Record before, Record after, String why) {
        return apply(List.of(new RecordChange.Changed(before, after)), why).changes().getFirst().record();
    }

    void delete(Record record, String why) {
        apply(List.of(new RecordChange.Removed(record)), why);
    }

    MergePreview preview(Record kept, Record gone) {
        return session.transactions().read(connection -> new Merge(session, connection, kept, gone).preview());
    }

    RecordBatch merge(Record kept, Record after, Record gone, String why) {
        return session.transactions().write(connection -> {
            Merge merge = new Merge(session, connection, kept, gone);
            try (EditRun run = new EditRun(session, connection, stamps, plans, why)) {
                RecordBatch batch = run.make(merge.changes(after));
                merge.tell(run.history(), why);
                return batch;
            }
        });
    }
}
