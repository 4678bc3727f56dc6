package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** Events in the next days or without a result, and exemplars nobody has published (R18, R27). */
final class PublicityWork implements WorkSource {

    private static final Register EVENTS = Register.of(Literals.PUBLICITY_ACTIVITY);
    private static final Register EXEMPLARS = Register.of(Literals.EXEMPLAR);

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.PUBLICITY, WorkKind.EXEMPLAR);
    }

    @Override
    public void find(Question question, Basket basket) {
        question.each(question.records(EVENTS, Feature.of(Literals.PUBLICITY_ACTIVITY__HELD), null, question.soon()),
                row -> {
                    LocalDate held = (LocalDate) row[2];
                    boolean past = held.isBefore(question.on());
                    if (!past || row[3] == null) {
                        basket.add(WorkKind.PUBLICITY, past ? Urgency.LATE : Urgency.DUE, EVENTS, (String) row[1],
                                (String) row[0], held, question.text(past ? "work.noResult" : "work.toBeHeld"));
                    }
                }, Literals.PUBLICITY_ACTIVITY__CODE, Literals.PUBLICITY_ACTIVITY__HELD,
                Literals.PUBLICITY_ACTIVITY__AUDIENCE);
        question.each(question.records(EXEMPLARS), row -> {
            if (question.open((LocalDate) row[2])) {
                basket.add(WorkKind.EXEMPLAR, Urgency.CAME_IN, EXEMPLARS, (String) row[1], (String) row[0], null, "");
            }
        }, Literals.EXEMPLAR__CODE, Literals.EXEMPLAR__PUBLISHED);
    }
}
