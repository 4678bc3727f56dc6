package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;

/** Violations without an order to correct them (R23), and findings without a day for their remedy (R25). */
final class OpenCases implements WorkSource {

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.LABOUR_CASE, WorkKind.POLICY_FINDING);
    }

    @Override
    public void find(Question question, Basket basket) {
        Register cases = Register.of(Literals.LABOUR_INSPECTION);
        RegisterQuery violations = question.records(cases, Feature.of(Literals.LABOUR_INSPECTION__INSPECTED), null,
                question.on()).with(new Criterion.Empty(Feature.of(Literals.LABOUR_INSPECTION__VIOLATION), false));
        question.each(violations, row -> {
            if (question.open((LocalDate) row[2]) && row[3] == null && question.open((LocalDate) row[4])) {
                basket.add(WorkKind.LABOUR_CASE, Urgency.CAME_IN, cases, (String) row[1], (String) row[0], null,
                        question.text("work.noOrder"));
            }
        }, Literals.LABOUR_INSPECTION__CODE, Literals.LABOUR_INSPECTION__ORDERED, Literals.LABOUR_INSPECTION__DEADLINE,
                Literals.LABOUR_INSPECTION__CORRECTED);
        Register findings = Register.of(Literals.POLICY_INSPECTION);
        question.each(question.records(findings, Feature.of(Literals.POLICY_INSPECTION__FOUND), null, question.on()),
                row -> {
                    if (row[2] == null && question.open((LocalDate) row[3])) {
                        basket.add(WorkKind.POLICY_FINDING, Urgency.CAME_IN, findings, (String) row[1], (String) row[0],
                                null, question.text("work.noRemedy"));
                    }
                }, Literals.POLICY_INSPECTION__CODE, Literals.POLICY_INSPECTION__DEADLINE,
                Literals.POLICY_INSPECTION__CORRECTED);
    }
}
