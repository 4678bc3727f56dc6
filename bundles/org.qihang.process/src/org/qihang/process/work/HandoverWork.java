package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.handover.Handovers;
import org.qihang.process.handover.Scope;
import org.qihang.process.handover.Unheld;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;

/** The hand-over of leavers: whom to put into batches, batches to hand over, to check and to give a receipt for (R11). */
final class HandoverWork implements WorkSource {

    private static final Register GRADUATES = Register.of(Literals.GRADUATE);
    private static final Register BATCHES = Register.of(Literals.HANDOVER_BATCH);
    private static final Set<WorkKind> PEOPLE = Set.of(WorkKind.HANDOVER_MAKE, WorkKind.HANDOVER_CORRECT);
    private static final Set<WorkKind> ALL = Set.of(WorkKind.HANDOVER_MAKE, WorkKind.HANDOVER_CORRECT,
            WorkKind.HANDOVER_SUBMIT, WorkKind.HANDOVER_CHECK, WorkKind.HANDOVER_RECEIPT);

    @Override
    public Set<WorkKind> kinds() {
        return ALL;
    }

    @Override
    public void find(Question question, Basket basket) {
        if (question.kinds().stream().anyMatch(PEOPLE::contains)) {
            Locale language = question.language();
            new Handovers(question.roster(), language)
                    .unheld(new Scope(question.place().body().unit(), "", false), question.on())
                    .forEach(unheld -> basket.add(item(unheld, language)));
        }
        RegisterQuery open = question.records(BATCHES, Feature.of(Literals.HANDOVER_BATCH__PREPARED), null, question.on())
                .with(new Criterion.Empty(Feature.of(Literals.HANDOVER_BATCH__RECEIPTED), true));
        question.each(open, row -> batch(question, basket, row), Literals.HANDOVER_BATCH__CODE,
                Literals.HANDOVER_BATCH__NAME, Literals.HANDOVER_BATCH__SUBMITTED, Literals.HANDOVER_BATCH__DECLARED,
                Literals.HANDOVER_BATCH__CHECKED, Literals.HANDOVER_BATCH__PREPARED);
    }

    private static WorkItem item(Unheld unheld, Locale language) {
        WorkKind kind = unheld.returned() == null ? WorkKind.HANDOVER_MAKE : WorkKind.HANDOVER_CORRECT;
        return new WorkItem(kind, Urgency.CAME_IN, GRADUATES, unheld.person().person(), unheld.person().name(),
                unheld.why(language), unheld.person().unit(), null, kind.action(), 1);
    }

    private static void batch(Question question, Basket basket, Object[] row) {
        int declared = row[4] == null ? 0 : (Integer) row[4];
        int left = declared - (row[5] == null ? 0 : (Integer) row[5]);
        WorkKind kind = row[3] == null ? WorkKind.HANDOVER_SUBMIT
                : left > 0 ? WorkKind.HANDOVER_CHECK : WorkKind.HANDOVER_RECEIPT;
        basket.add(new WorkItem(kind, Urgency.CAME_IN, BATCHES, (String) row[1], (String) row[2],
                question.text("work.people", kind == WorkKind.HANDOVER_CHECK ? left : declared), (String) row[0],
                (LocalDate) (row[3] == null ? row[6] : row[3]), kind.action(), 1));
    }
}
