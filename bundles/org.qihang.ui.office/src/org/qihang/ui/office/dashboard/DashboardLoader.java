package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.qihang.indicator.Dimension;
import org.qihang.indicator.RateQuery;
import org.qihang.indicator.RateTable;
import org.qihang.indicator.Rates;
import org.qihang.indicator.Targets;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.Target;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.Documents;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.ui.figure.RankedTarget;

/** Reads and works out what the dashboard shows, over one store. */
final class DashboardLoader {

    private static final Register GRADUATES = Register.of(RegisterPackage.Literals.GRADUATE);

    private final Store store;
    private final Rates rates;
    private final Targets targets;

    /** @param rates over the same store */
    DashboardLoader(Store store, Rates rates) {
        this.store = store;
        this.rates = rates;
        this.targets = new Targets(store, rates);
    }

    Store store() {
        return store;
    }

    /**
     * Works it all out. Not for the UI thread.
     *
     * @param campaign its id
     * @param chosen the day a person chose; null for the usual day
     */
    DashboardData load(String campaign, LocalDate chosen, LocalDate today, IProgressMonitor monitor) {
        Campaign plan = (Campaign) store.documents().load(Documents.uri(campaign, "plan")).root();
        long graduates = store.registers().count(RegisterQuery.of(campaign, GRADUATES));
        boolean over = chosen == null && graduates > 0 && today.isAfter(plan.getEnds());
        AsOf asOf = AsOf.of(chosen, today, plan.getBegins(), plan.getEnds(),
                over ? latestChange(plan, campaign, monitor).orElse(null) : null);
        check(monitor);
        Target ranked = RankedTarget.on(plan.getTargets(), asOf.day()).orElse(null);
        RateTable units = graduates == 0 ? null : rates.rates(new RateQuery(campaign, asOf.day(),
                Optional.ofNullable(ranked).map(Target::getFormula).map(RateFormula::getCode).orElse(null),
                List.of(Dimension.UNIT), Map.of()));
        check(monitor);
        return new DashboardData(plan, asOf, graduates, targets.on(campaign, asOf.day()), units, ranked);
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** The day on which the number of employed changed last, out of the graduates kept in memory. */
    private Optional<LocalDate> latestChange(Campaign plan, String campaign, IProgressMonitor monitor) {
        return LatestChange.of(day -> {
            check(monitor);
            return rates.rates(new RateQuery(campaign, day, null, List.of(), Map.of())).total().numerator();
        }, plan.getBegins(), plan.getEnds());
    }
}
