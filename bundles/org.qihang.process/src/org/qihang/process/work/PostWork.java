package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.qihang.model.campaign.Department;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;

/** Posts that are valid for a few days more, of the collecting departments, or all of a unit (R6, R7). */
final class PostWork implements WorkSource {

    private static final Register POSTS = Register.of(Literals.POST);

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.POST);
    }

    @Override
    public void find(Question question, Basket basket) {
        RegisterQuery query = question.records(POSTS, Feature.of(Literals.POST__VALID_TO), question.on(), question.soon());
        if (!question.place().departments().isEmpty()) {
            query = query.with(new Criterion.In(Feature.of(Literals.POST__BODY), question.place().departments().stream()
                    .map(Department::getCode).collect(Collectors.toSet())));
        }
        question.each(query, row -> basket.add(WorkKind.POST, Urgency.AT_RISK, POSTS, (String) row[1], (String) row[0],
                (LocalDate) row[2], ""), Literals.POST__CODE, Literals.POST__VALID_TO);
    }
}
