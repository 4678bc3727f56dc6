package org.qihang.process.procedure;

import java.util.List;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.Record;
import org.qihang.process.ProcessException;

/**
 * A batch is handed over whole and not empty, taken back while nobody was checked, and gets its receipt when everybody
 * was and the counts of both sides agree (R11).
 */
final class BatchMoves implements Consequence {

    @Override
    public Changes of(List<Record> records, Step step) {
        records.forEach(record -> check((HandoverBatch) record, step));
        return Changes.NONE;
    }

    private static void check(HandoverBatch batch, Step step) {
        BatchCounts counts = BatchCounts.of(step.store(), batch);
        String move = step.move().getName();
        if (counts.there() == 0) {
            throw new ProcessException("handover.empty", move, batch.getName());
        }
        if (counts.declared() != counts.there()) {
            throw new ProcessException("handover.declared", move, batch.getName(), counts.declared(), counts.there());
        }
        // Which states a plan has, and what it calls them, is its own affair: the last one is the receipt.
        boolean receipt = Flow.of(step.plan(), Register.of(batch.eClass())).moves(step.move().getTo()).isEmpty();
        if (receipt && counts.pending() > 0) {
            throw new ProcessException("handover.pending", move, batch.getName(), counts.pending());
        }
        if (receipt && counts.checked() != counts.declared()) {
            throw new ProcessException("handover.declared", move, batch.getName(), counts.declared(), counts.checked());
        }
        if (!receipt && counts.checked() > 0) {
            throw new ProcessException("handover.begun", move, batch.getName(), counts.checked());
        }
    }
}
