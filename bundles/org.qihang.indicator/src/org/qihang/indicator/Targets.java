package org.qihang.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Target;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/** Where the targets of a campaign stand on a day (R1-R4). */
public final class Targets {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Store store;
    private final Rates rates;

    /** @param rates over the same store */
    public Targets(Store store, Rates rates) {
        this.store = store;
        this.rates = rates;
    }

    /** The status of each target, in the document's order; all figures are of one state of the store. */
    public List<TargetStatus> on(String campaign, LocalDate on) {
        Population now = rates.population(campaign);
        Population before = previous(now.plan());
        return now.plan().getTargets().stream().map(target -> status(target, on, now, before)).toList();
    }

    /** The roster of the year before; null when the store has none. */
    private Population previous(Campaign plan) {
        String previous = plan.getPrevious();
        if (previous == null || previous.isBlank() || !store.documents().exists(Documents.uri(previous, "plan"))) {
            return null;
        }
        Population population = rates.population(previous);
        return population.snapshot().rows() == 0 ? null : population;
    }

    private static TargetStatus status(Target target, LocalDate asked, Population now, Population before) {
        if (target.getFormula() == null || target.getGoal() == null || target.getDue() == null) {
            throw new IndicatorException("target.incomplete", now.plan().getIdentifier(), target.getCode());
        }
        LocalDate on = asked.isAfter(target.getDue()) ? target.getDue() : asked;
        RateRow actual = TargetGroup.rate(now, target, on);
        BigDecimal gap = actual.rate() == null ? null
                : target.getGoal().subtract(actual.rate()).setScale(RateRow.SCALE, RoundingMode.HALF_UP);
        return new TargetStatus(target, on, actual, gap, missing(target.getGoal(), actual),
                lastYear(target, on.minusYears(1), before),
                Projection.of(TargetGroup.begins(now, target), on, target.getDue(),
                        day -> TargetGroup.rate(now, target, day)));
    }

    /** The smallest number of people that lifts the rate to the goal. */
    private static long missing(BigDecimal goal, RateRow actual) {
        BigDecimal needed = goal.multiply(BigDecimal.valueOf(actual.denominator()))
                .divide(HUNDRED, 0, RoundingMode.CEILING);
        return Math.max(0, needed.longValueExact() - actual.numerator());
    }

    private static BigDecimal lastYear(Target target, LocalDate day, Population before) {
        BigDecimal computed = before == null ? null : TargetGroup.rate(before, target, day).rate();
        if (computed != null) {
            return computed;
        }
        return day.equals(target.getBaselineDate()) ? target.getBaseline() : null;
    }
}
