package org.qihang.process.work;

import java.util.Set;
import org.qihang.model.campaign.ReportingPeriod;

/** Returns whose day is near (R21). */
final class ReportWork implements WorkSource {

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.REPORT);
    }

    @Override
    public void find(Question question, Basket basket) {
        for (ReportingPeriod period : question.plan().plan().getReportingPeriods()) {
            if (period.getDue() != null && !period.getDue().isBefore(question.on())
                    && !period.getDue().isAfter(question.soon())) {
                basket.add(new WorkItem(WorkKind.REPORT, Urgency.DUE, null, period.getCode(), period.getName(), "",
                        question.place().body().unit(), period.getDue(), WorkKind.REPORT.action(), 1));
            }
        }
    }
}
