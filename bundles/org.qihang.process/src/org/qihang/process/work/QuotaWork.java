package org.qihang.process.work;

import java.util.Set;
import org.qihang.process.quota.QuotaLedger;
import org.qihang.process.quota.QuotaStatus;

/** Quotas the body answers for that were missed, or will be at the pace so far (R6-R8). */
final class QuotaWork implements WorkSource {

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.QUOTA);
    }

    @Override
    public void find(Question question, Basket basket) {
        for (QuotaStatus status : new QuotaLedger(question.roster(), question.language())
                .on(question.campaign(), question.on()).rows()) {
            boolean own = status.quota().getResponsible() == null
                    || question.place().departments().contains(status.quota().getResponsible());
            if (own && status.gap() > 0) {
                boolean over = question.on().isAfter(status.quota().getPhase().getEnds());
                boolean began = !question.on().isBefore(status.quota().getPhase().getBegins());
                if (over || began && status.projection() < status.quota().getAmount()) {
                    basket.add(new WorkItem(WorkKind.QUOTA, over ? Urgency.LATE : Urgency.AT_RISK, null,
                            status.quota().getCode(), status.quota().getName(), question.text("work.gap", status.gap()), "",
                            status.quota().getPhase().getEnds(), WorkKind.QUOTA.action(), 1));
                }
            }
        }
    }
}
