package org.qihang.process.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Quota;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;
import org.qihang.process.Basis;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;
import org.qihang.process.kept.Roster;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.Group;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** The ledger of quotas: who promised how many posts and fairs, and where that stands on a day (R6-R8). */
public final class QuotaLedger {

    private final Store store;
    private final Roster roster;
    private final Locale language;

    /** @param language of the texts beside the figures */
    public QuotaLedger(Store store, Locale language) {
        this(store, null, language);
    }

    /** The same over what is kept of one campaign, the only one this will be asked about. */
    public QuotaLedger(Roster roster, Locale language) {
        this(roster.store(), roster, language);
    }

    private QuotaLedger(Store store, Roster roster, Locale language) {
        this.store = store;
        this.roster = roster;
        this.language = language;
    }

    /**
     * Every quota of a campaign's plan as it stands on a day.
     *
     * @throws ProcessException when the campaign is not known, or a quota lacks its phase or counts a code no table has
     */
    public QuotaTable on(String campaign, LocalDate on) {
        CampaignPlan plan = roster == null ? CampaignPlan.of(store, campaign) : roster.plan();
        long stamp = plan.plan().getQuotas().stream().map(quota -> Counting.of(quota.getSubject()).register())
                .distinct().mapToLong(register -> store.registers().stamp(campaign, register)).max().orElse(0);
        List<QuotaStatus> rows = plan.plan().getQuotas().stream().map(quota -> status(plan, quota, on)).toList();
        String formula = Texts.of(ProcessException.class, language).text("quota.formula");
        return new QuotaTable(campaign, rows, Basis.of(store, stamp, on, formula, language));
    }

    private QuotaStatus status(CampaignPlan plan, Quota quota, LocalDate on) {
        Phase phase = quota.getPhase();
        if (phase == null || phase.getBegins() == null || phase.getEnds() == null) {
            throw new ProcessException("quota.incomplete", quota.getCode());
        }
        Counting counting = Counting.of(quota.getSubject());
        RegisterQuery records = counting.records(plan, quota);
        LocalDate last = on.isAfter(phase.getEnds()) ? phase.getEnds() : on;
        long done = amount(counting, records, quota, phase.getBegins(), last);
        long late = amount(counting, records, quota, phase.getEnds().plusDays(1), on);
        return new QuotaStatus(quota, done, late, quota.getAmount() - done - late, projection(phase, last, done),
                between(counting, records, phase.getBegins(), on), counting.summed());
    }

    private static RegisterQuery between(Counting counting, RegisterQuery records, LocalDate from, LocalDate to) {
        return records.with(new Compare(counting.dated(), Operator.GE, from))
                .with(new Compare(counting.dated(), Operator.LE, to));
    }

    private long amount(Counting counting, RegisterQuery records, Quota quota, LocalDate from, LocalDate to) {
        if (roster != null) {
            return counting.kept(roster, quota, from, to);
        }
        return amount(store.registers().groups(between(counting, records, from, to), List.of(),
                counting.summed() == null ? List.of() : List.of(counting.summed())).getFirst());
    }

    private static long amount(Group group) {
        if (group.sums().isEmpty()) {
            return group.count();
        }
        BigDecimal sum = group.sums().getFirst();
        return sum == null ? 0 : sum.longValueExact();
    }

    /** A straight line from nothing before the phase's first day through the day to its last, rounded half-up. */
    private static Long projection(Phase phase, LocalDate on, long done) {
        long passed = ChronoUnit.DAYS.between(phase.getBegins(), on) + 1;
        if (passed < 1) {
            return null;
        }
        long all = ChronoUnit.DAYS.between(phase.getBegins(), phase.getEnds()) + 1;
        return BigDecimal.valueOf(done).multiply(BigDecimal.valueOf(all))
                .divide(BigDecimal.valueOf(passed), 0, RoundingMode.HALF_UP).longValueExact();
    }

    /**
     * Who has done how much of a quota: by collecting body, unit, channel or any other attribute of its records with
     * codes; sorted by code.
     */
    public List<QuotaShare> shares(QuotaStatus status, Feature by) {
        CampaignPlan plan = CampaignPlan.of(store, status.records().campaign());
        return store.registers().groups(status.records(), List.of(by),
                status.summed() == null ? List.of() : List.of(status.summed())).stream()
                .map(group -> share(plan, status.records(), by, group)).toList();
    }

    private static QuotaShare share(CampaignPlan plan, RegisterQuery records, Feature by, Group group) {
        Object value = group.keys().getFirst();
        Criterion own = value == null ? new Criterion.Empty(by, true) : new Compare(by, Operator.EQ, value);
        return new QuotaShare(plan.named(by, value), amount(group), records.with(own));
    }
}
