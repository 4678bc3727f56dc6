package org.qihang.process.procedure;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.campaign.State;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.Record;
import org.qihang.process.ProcessException;
import org.qihang.store.RecordChange;

/**
 * People are checked while their batch is handed over and has no receipt. The batch counts them: whoever gives the
 * receipt or takes the batch back at the same time meets a conflict.
 */
final class EntryMoves implements Consequence {

    private static final Register BATCHES = Register.of(Literals.HANDOVER_BATCH);

    @Override
    public Changes of(List<Record> records, Step step) {
        Map<String, Long> checked = records.stream().collect(Collectors.groupingBy(
                record -> ((HandoverEntry) record).getBatch(), TreeMap::new, Collectors.counting()));
        Flow flow = Flow.of(step.plan(), BATCHES);
        List<RecordChange> changes = new ArrayList<>();
        checked.forEach((code, count) -> {
            HandoverBatch batch = (HandoverBatch) step.store().registers().byKey(step.campaign(), BATCHES, code)
                    .orElseThrow(() -> new ProcessException("handover.batch", code));
            State state = flow.state(batch);
            if (state == flow.initial() || flow.moves(state).isEmpty()) {
                throw new ProcessException("handover.closed", step.move().getName(), batch.getName(), state.getName());
            }
            HandoverBatch after = EcoreUtil.copy(batch);
            after.setChecked(Objects.requireNonNullElse(batch.getChecked(), 0) + count.intValue());
            changes.add(new RecordChange.Changed(batch, after));
        });
        return new Changes(List.of(), changes);
    }
}
