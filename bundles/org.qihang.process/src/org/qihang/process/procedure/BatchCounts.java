package org.qihang.process.procedure;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.util.List;
import java.util.Objects;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * A batch as both sides count it (R11).
 *
 * @param declared how many people Education says it holds
 * @param checked how many the unit says it has checked
 * @param there how many entries there are
 * @param accepted of these
 * @param returned of these
 */
public record BatchCounts(long declared, long checked, long there, long accepted, long returned) {

    private static final Register ENTRIES = Register.of(Literals.HANDOVER_ENTRY);

    /** Counts the entries a batch has now. */
    public static BatchCounts of(Store store, HandoverBatch batch) {
        RegisterQuery entries = RegisterQuery.of(batch.getCampaign(), ENTRIES)
                .with(new Compare(Feature.of(Literals.HANDOVER_ENTRY__BATCH), Operator.EQ, batch.getCode()));
        List<RegisterQuery> queries = List.of(entries,
                entries.with(new Criterion.Empty(Feature.of(Literals.HANDOVER_ENTRY__ACCEPTED), false)),
                entries.with(new Criterion.Empty(Feature.of(Literals.HANDOVER_ENTRY__RETURNED), false)));
        List<Long> counts = queries.stream().map(store.registers()::count).toList();
        return new BatchCounts(Objects.requireNonNullElse(batch.getDeclared(), 0),
                Objects.requireNonNullElse(batch.getChecked(), 0), counts.get(0), counts.get(1), counts.get(2));
    }

    /** Entries nobody has checked. */
    public long pending() {
        return there - accepted - returned;
    }

    /** Whether both sides count the same people. */
    public boolean agree() {
        return declared == there && checked == accepted + returned;
    }
}
