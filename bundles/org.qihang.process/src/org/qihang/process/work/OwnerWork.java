package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.assignment.Assignments;
import org.qihang.store.Criterion;

/** People nobody answers for, and people another unit offers (R12, R13). */
final class OwnerWork implements WorkSource {

    private static final Register GRADUATES = Register.of(Literals.GRADUATE);
    private static final Register ASSIGNMENTS = Register.of(Literals.ASSIGNMENT);

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.ASSIGN, WorkKind.TRANSFER);
    }

    @Override
    public void find(Question question, Basket basket) {
        if (question.kinds().contains(WorkKind.ASSIGN)) {
            new Assignments(question.roster())
                    .without(question.place().body().unit(), question.on())
                    .forEach(person -> basket.add(new WorkItem(WorkKind.ASSIGN, Urgency.CAME_IN, GRADUATES,
                            person.person(), person.name(), person.inHardship() ? question.text("work.hardship") : "",
                            person.unit(), null, WorkKind.ASSIGN.action(), 1)));
        }
        question.each(question.records(ASSIGNMENTS, Feature.of(Literals.ASSIGNMENT__SINCE), null, question.on())
                .with(new Criterion.Empty(Feature.of(Literals.ASSIGNMENT__ACCEPTED), true))
                .with(new Criterion.Empty(Feature.of(Literals.ASSIGNMENT__ENDED), true)),
                row -> basket.add(WorkKind.TRANSFER, Urgency.CAME_IN, ASSIGNMENTS, (String) row[1], (String) row[0],
                        (LocalDate) row[2], ""), Literals.ASSIGNMENT__CODE, Literals.ASSIGNMENT__SINCE);
    }
}
