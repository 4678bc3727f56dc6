package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.QuotaSubject;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;

/**
 * Fairs in the next days, and fairs that were held and have no attendance yet (R8). Whose fairs are a desk's follows from
 * the quotas: those of its departments; of the offices of the units, those no department answers for.
 */
final class FairWork implements WorkSource {

    private static final Register FAIRS = Register.of(Literals.JOB_FAIR);

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.FAIR);
    }

    @Override
    public void find(Question question, Basket basket) {
        Set<String> hosts = question.plan().plan().getQuotas().stream()
                .filter(quota -> quota.getSubject() == QuotaSubject.FAIRS && own(question, quota)
                        && quota.getChannel() != null)
                .map(Quota::getChannel).collect(Collectors.toSet());
        if (hosts.isEmpty()) {
            return;
        }
        question.each(question.records(FAIRS, Feature.of(Literals.JOB_FAIR__HELD), null, question.soon())
                .with(new Criterion.In(Feature.of(Literals.JOB_FAIR__HOST_KIND), hosts)), row -> {
                    LocalDate held = (LocalDate) row[2];
                    LocalDate ends = row[3] == null ? held : (LocalDate) row[3];
                    if (!held.isBefore(question.on())) {
                        basket.add(WorkKind.FAIR, Urgency.DUE, FAIRS, (String) row[1], (String) row[0], held,
                                question.text("work.toBeHeld"));
                    } else if (ends.isBefore(question.on()) && row[4] == null) {
                        basket.add(WorkKind.FAIR, Urgency.LATE, FAIRS, (String) row[1], (String) row[0], ends,
                                question.text("work.noResult"));
                    }
                }, Literals.JOB_FAIR__CODE, Literals.JOB_FAIR__HELD, Literals.JOB_FAIR__ENDS,
                Literals.JOB_FAIR__ATTENDANCE);
    }

    private static boolean own(Question question, Quota quota) {
        return question.place().departments().isEmpty() ? quota.getResponsible() == null
                : quota.getResponsible() != null && question.place().departments().contains(quota.getResponsible());
    }
}
