package org.qihang.process.quota;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.qihang.indicator.Code;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.QuotaSubject;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;
import org.qihang.process.kept.Roster;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;

/**
 * What a quota counts: posts by wanted persons, on the day they are published (R6); fairs one by one, on their first
 * day (R8).
 *
 * @param dated when a record counts
 * @param channel the attribute a quota's channel is a code of
 * @param body the attribute that names the responsible body, null where the channel says it
 * @param summed null: records are counted
 */
record Counting(Register register, Feature dated, Feature channel, Feature body, Feature summed) {

    private static final Counting POSTS = new Counting(Register.of(Literals.POST), Feature.of(Literals.POST__VALID_FROM),
            Feature.of(Literals.POST__CHANNEL), Feature.of(Literals.POST__BODY), Feature.of(Literals.POST__NUMBER));
    private static final Counting FAIRS = new Counting(Register.of(Literals.JOB_FAIR),
            Feature.of(Literals.JOB_FAIR__HELD), Feature.of(Literals.JOB_FAIR__HOST_KIND), null, null);

    static Counting of(QuotaSubject subject) {
        return subject == QuotaSubject.POSTS ? POSTS : FAIRS;
    }

    /** All records the quota is about, on any day; refuses a quota nothing could ever count for. */
    RegisterQuery records(CampaignPlan plan, Quota quota) {
        RegisterQuery query = RegisterQuery.of(plan.plan().getIdentifier(), register);
        String code = quota.getChannel();
        if (code != null && !code.isBlank()) {
            checkChannel(plan, quota);
            query = query.with(new Compare(channel, Operator.EQ, code));
        }
        if (quota.getResponsible() == null) {
            return query;
        }
        if (body != null) {
            return query.with(new Compare(body, Operator.EQ, quota.getResponsible().getCode()));
        }
        if (code == null || code.isBlank()) {
            throw new ProcessException("quota.noChannel", quota.getCode());
        }
        return query;
    }

    /** What counts for a quota between two days, of what is kept; the quota was checked by {@link #records}. */
    long kept(Roster roster, Quota quota, LocalDate from, LocalDate to) {
        String code = quota.getChannel() == null || quota.getChannel().isBlank() ? null : quota.getChannel();
        String responsible = body == null || quota.getResponsible() == null ? null : quota.getResponsible().getCode();
        LongAdder amount = new LongAdder();
        (summed == null ? roster.fairs() : roster.posts()).each(row -> {
            LocalDate day = (LocalDate) row[0];
            if (day != null && !day.isBefore(from) && !day.isAfter(to) && (code == null || code.equals(row[1]))
                    && (responsible == null || responsible.equals(row[2]))) {
                amount.add(summed == null ? 1 : row[3] == null ? 0 : (Integer) row[3]);
            }
        });
        return amount.sum();
    }

    private void checkChannel(CampaignPlan plan, Quota quota) {
        List<Code> known = plan.table(channel.codes().orElseThrow());
        if (known.stream().noneMatch(each -> each.code().equals(quota.getChannel()))) {
            throw new ProcessException("quota.channel", quota.getCode(), quota.getChannel(), known.stream()
                    .map(each -> each.code() + " " + each.name()).collect(Collectors.joining(", ")));
        }
    }
}
