package org.qihang.process.procedure;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.util.ArrayList;
import java.util.List;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Assignment;
import org.qihang.model.register.Record;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RecordChange;
import org.qihang.store.RegisterQuery;

/** Whoever accepts a person relieves the one who answered for them until then (R12, R13). */
final class AssignmentMoves implements Consequence {

    private static final Register ASSIGNMENTS = Register.of(Literals.ASSIGNMENT);

    @Override
    public Changes of(List<Record> records, Step step) {
        if (!step.move().getTo().isHolds()) {
            return Changes.NONE;
        }
        Flow flow = Flow.of(step.plan(), ASSIGNMENTS);
        List<RecordChange> relieved = new ArrayList<>();
        for (Record record : records) {
            Assignment offered = (Assignment) record;
            step.store().registers().page(RegisterQuery.of(step.campaign(), ASSIGNMENTS)
                    .with(new Compare(Feature.of(Literals.ASSIGNMENT__PERSON), Operator.EQ, offered.getPerson()))
                    .with(new Compare(Feature.of(Literals.ASSIGNMENT__HELD), Operator.EQ, true)), 0, 1)
                    .forEach(former -> relieved.add(new RecordChange.Changed(former,
                            flow.released(former, step.on(), step.move().getName()))));
        }
        return new Changes(relieved, List.of());
    }
}
