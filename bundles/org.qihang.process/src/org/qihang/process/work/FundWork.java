package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;

/** Money that was spent beyond its budget (R26). */
final class FundWork implements WorkSource {

    private static final Register FUNDS = Register.of(Literals.FUND_LINE);

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.FUND);
    }

    @Override
    public void find(Question question, Basket basket) {
        question.each(question.records(FUNDS).with(new Criterion.Empty(Feature.of(Literals.FUND_LINE__SPENT), false)),
                row -> {
                    BigDecimal budget = row[2] == null ? BigDecimal.ZERO : (BigDecimal) row[2];
                    BigDecimal over = ((BigDecimal) row[3]).subtract(budget);
                    if (over.signum() > 0) {
                        basket.add(WorkKind.FUND, Urgency.AT_RISK, FUNDS, (String) row[1], (String) row[0], null,
                                question.text("work.overspent", over));
                    }
                }, Literals.FUND_LINE__CODE, Literals.FUND_LINE__BUDGET, Literals.FUND_LINE__SPENT);
    }
}
