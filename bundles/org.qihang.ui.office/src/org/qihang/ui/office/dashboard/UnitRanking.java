package org.qihang.ui.office.dashboard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.indicator.Code;
import org.qihang.indicator.RateRow;
import org.qihang.model.campaign.Target;
import org.qihang.ui.chart.Bar;
import org.qihang.ui.chart.Mark;
import org.qihang.ui.chart.Ranking;

/** The units in the order of their rates, held against the target of the province. */
final class UnitRanking {

    private final Wording wording;

    UnitRanking(Wording wording) {
        this.wording = wording;
    }

    Ranking of(DashboardData data) {
        if (!data.hasRoster() || data.units() == null) {
            return Ranking.empty();
        }
        BigDecimal goal = data.rankedTarget().map(Target::getGoal).orElse(null);
        return new Ranking(rows(data).stream().map(row -> bar(row, goal)).toList(), goal);
    }

    /** The rows of the units; a unit nobody belongs to yet has a row without a rate. */
    static List<RateRow> rows(DashboardData data) {
        Map<String, RateRow> rows = new LinkedHashMap<>();
        data.campaign().getUnits().forEach(unit -> rows.put(unit.getCode(),
                new RateRow(List.of(new Code(unit.getCode(), unit.getName())), 0, 0, null)));
        data.units().rows().forEach(row -> rows.put(row.keys().getFirst().code(), row));
        return List.copyOf(rows.values());
    }

    private Bar bar(RateRow row, BigDecimal goal) {
        String name = row.keys().getFirst().name();
        String numerator = wording.count(row.numerator());
        String denominator = wording.count(row.denominator());
        String label = row.rate() == null ? wording.text("ranking.noFigure")
                : wording.text("ranking.label", wording.rate(row.rate()), numerator, denominator);
        String details = wording.text("ranking.details", name, wording.rate(row.rate()), numerator, denominator);
        if (goal != null && row.rate() != null) {
            details = details + "\n" + gap(row, goal);
        }
        return new Bar(row.keys().getFirst().code(), name, row.rate(), label,
                details + "\n" + wording.text("ranking.click"), mark(row.rate(), goal));
    }

    private String gap(RateRow row, BigDecimal goal) {
        BigDecimal gap = goal.subtract(row.rate());
        return gap.signum() > 0 ? wording.text("gap.pointsOnly", wording.points(gap))
                : wording.text("gap.reached", wording.points(gap));
    }

    private static Mark mark(BigDecimal rate, BigDecimal goal) {
        if (rate == null) {
            return Mark.UNKNOWN;
        }
        return goal == null || rate.compareTo(goal) >= 0 ? Mark.REACHED : Mark.BEHIND;
    }
}
