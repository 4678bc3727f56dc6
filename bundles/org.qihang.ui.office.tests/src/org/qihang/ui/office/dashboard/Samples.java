package org.qihang.ui.office.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qihang.indicator.Code;
import org.qihang.indicator.Dimension;
import org.qihang.indicator.RateQuery;
import org.qihang.indicator.RateRow;
import org.qihang.indicator.RateTable;
import org.qihang.indicator.TargetStatus;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.campaign.ReportingPeriod;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;
import org.qihang.model.campaign.Unit;
import org.qihang.ui.figure.RankedTarget;

/** A small campaign and figures of it. */
final class Samples {

    static final LocalDate BEGINS = LocalDate.of(2013, 5, 20);
    static final LocalDate ENDS = LocalDate.of(2014, 1, 31);
    static final LocalDate AUGUST_END = LocalDate.of(2013, 8, 31);
    static final LocalDate DECEMBER_END = LocalDate.of(2013, 12, 31);

    private Samples() {
    }

    /** Two targets of the province, three units, two phases, one report. */
    static Campaign aCampaign() {
        CampaignFactory factory = CampaignFactory.eINSTANCE;
        Campaign campaign = factory.createCampaign();
        campaign.setIdentifier("sample");
        campaign.setName("A & B");
        campaign.setBegins(BEGINS);
        campaign.setEnds(ENDS);
        RateFormula formula = factory.createRateFormula();
        formula.setCode("standard");
        formula.setName("standard formula");
        campaign.getFormulas().add(formula);
        campaign.getTargets().add(aTarget("initial", "92", AUGUST_END, formula));
        campaign.getTargets().add(aTarget("overall", "94", DECEMBER_END, formula));
        campaign.getTargets().getFirst().setNotBelowLastYear(true);
        campaign.getUnits().add(aUnit("210100", "Shenyang"));
        campaign.getUnits().add(aUnit("210200", "Dalian"));
        campaign.getUnits().add(aUnit("210300", "Anshan"));
        campaign.getPhases().add(aPhase("collect", BEGINS, LocalDate.of(2013, 5, 31)));
        campaign.getPhases().add(aPhase("match", LocalDate.of(2013, 6, 1), LocalDate.of(2013, 6, 30)));
        ReportingPeriod period = factory.createReportingPeriod();
        period.setName("first ten days of June");
        period.setDue(LocalDate.of(2013, 6, 10));
        campaign.getReportingPeriods().add(period);
        return campaign;
    }

    private static Target aTarget(String name, String goal, LocalDate due, RateFormula formula) {
        Target target = CampaignFactory.eINSTANCE.createTarget();
        target.setCode(name);
        target.setName(name);
        target.setGoal(new BigDecimal(goal));
        target.setDue(due);
        target.setSubject(Subject.PROVINCE);
        target.setFormula(formula);
        target.setSource("chapter two");
        return target;
    }

    private static Unit aUnit(String code, String name) {
        Unit unit = CampaignFactory.eINSTANCE.createUnit();
        unit.setCode(code);
        unit.setName(name);
        return unit;
    }

    private static Phase aPhase(String name, LocalDate begins, LocalDate ends) {
        Phase phase = CampaignFactory.eINSTANCE.createPhase();
        phase.setName(name);
        phase.setBegins(begins);
        phase.setEnds(ends);
        return phase;
    }

    static RateRow row(String code, String name, long numerator, long denominator) {
        BigDecimal rate = denominator == 0 ? null : BigDecimal.valueOf(numerator * 100)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return new RateRow(List.of(new Code(code, name)), numerator, denominator, rate);
    }

    static TargetStatus status(Target target, LocalDate on, long numerator, long denominator, String lastYear,
            String projection) {
        RateRow actual = row("", "", numerator, denominator);
        BigDecimal gap = actual.rate() == null ? null : target.getGoal().subtract(actual.rate());
        return new TargetStatus(target, on, actual, gap, gap == null || gap.signum() <= 0 ? 0 : 7,
                lastYear == null ? null : new BigDecimal(lastYear),
                projection == null ? null : new BigDecimal(projection));
    }

    /** Shenyang at 90 %, Dalian at 95 %, nobody in Anshan. */
    static DashboardData figures(Campaign campaign, LocalDate on) {
        List<RateRow> rows = List.of(row("210100", "Shenyang", 900, 1000), row("210200", "Dalian", 950, 1000));
        RateTable units = new RateTable(new RateQuery("sample", on, "standard", List.of(Dimension.UNIT), Map.of()),
                rows, row("", "", 1850, 2000), "standard", "standard formula", on, "by registration", "store", 1);
        List<TargetStatus> targets = campaign.getTargets().stream()
                .map(target -> status(target, on, 1850, 2000, "93.00", "95.00")).toList();
        return new DashboardData(campaign, new AsOf(on, AsOf.Reason.CHOSEN), 2000, targets, units,
                RankedTarget.on(campaign.getTargets(), on).orElseThrow());
    }

    /** The same campaign before any roster was imported. */
    static DashboardData withoutRoster(Campaign campaign, LocalDate on) {
        List<TargetStatus> targets = campaign.getTargets().stream()
                .map(target -> status(target, on, 0, 0, null, null)).toList();
        return new DashboardData(campaign, new AsOf(on, AsOf.Reason.TODAY), 0, targets, null, null);
    }
}
