package org.qihang.ui.office.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.qihang.indicator.TargetStatus;
import org.qihang.model.campaign.Target;
import org.qihang.ui.chart.Mark;

/** What a card and the copied table say about a target. */
final class TargetWords {

    private final Wording wording;

    TargetWords(Wording wording) {
        this.wording = wording;
    }

    String standing(Mark mark) {
        return wording.text("standing." + mark.name());
    }

    /** The target's name, with the day of its figure where that is not the day looked at. */
    String name(TargetStatus status, LocalDate asOf) {
        return status.on().equals(asOf) || status.actual().rate() == null ? status.target().getName()
                : wording.text("card.nameOn", status.target().getName(), wording.day(status.on()));
    }

    String goal(Target target) {
        return wording.text("card.goalBy", wording.goal(target.getGoal()), wording.day(target.getDue()));
    }

    /** How far it is to the goal, in points and persons. */
    String gap(TargetStatus status) {
        BigDecimal gap = status.gapPoints();
        if (status.actual().rate() == null || gap == null) {
            return wording.text("none");
        }
        if (gap.signum() > 0) {
            return wording.text("gap.missing", wording.points(gap), wording.count(status.gapPersons()));
        }
        return gap.signum() == 0 ? wording.text("gap.exact") : wording.text("gap.reached", wording.points(gap));
    }

    /** Whether the rate is below last year's of the same day although the target forbids that. */
    boolean belowLastYear(TargetStatus status) {
        return status.target().isNotBelowLastYear() && status.lastYearSameDay() != null
                && status.actual().rate() != null
                && status.actual().rate().compareTo(status.lastYearSameDay()) < 0;
    }

    /** The warning that the rate is below last year's of the same day. */
    String belowLastYearBy(TargetStatus status) {
        return wording.text("lastYear.below",
                wording.points(status.lastYearSameDay().subtract(status.actual().rate())));
    }

    /** Last year's same day, else the baseline the target names, else a dash. */
    String lastYear(TargetStatus status) {
        if (status.lastYearSameDay() != null) {
            return wording.rate(status.lastYearSameDay());
        }
        return wording.rate(status.target().getBaseline());
    }

    /** Of which day last year's figure is. */
    String lastYearDetails(TargetStatus status) {
        Target target = status.target();
        if (status.lastYearSameDay() != null) {
            return wording.text("lastYear.sameDayDetails", wording.rate(status.lastYearSameDay()),
                    wording.day(status.on()));
        }
        if (target.getBaseline() != null && target.getBaselineDate() != null) {
            return wording.text("lastYear.baselineDetails", wording.rate(target.getBaseline()),
                    wording.date(target.getBaselineDate()));
        }
        return wording.text("lastYear.unknown");
    }

    /** The rate expected on the due day; a dash once that has come. */
    String projection(TargetStatus status, LocalDate asOf) {
        return wording.rate(asOf.isBefore(status.target().getDue()) ? status.projection() : null);
    }

    /** What the projection is, or why there is none. */
    String projectionDetails(TargetStatus status, LocalDate asOf) {
        if (!asOf.isBefore(status.target().getDue())) {
            return wording.text("projection.due");
        }
        if (status.projection() != null) {
            return wording.text("projection.details", wording.date(status.target().getDue()),
                    wording.rate(status.projection()));
        }
        return wording.text("projection.unknown");
    }

    /** Numerator, denominator, formula and source of a target's figure. */
    String details(TargetStatus status) {
        Target target = status.target();
        return wording.text("card.details", target.getName(), wording.count(status.actual().numerator()),
                wording.count(status.actual().denominator()), wording.rate(status.actual().rate()),
                target.getFormula() == null ? wording.text("none") : target.getFormula().getName(),
                wording.date(status.on()), source(target));
    }

    String source(Target target) {
        return target.getSource() == null ? wording.text("none") : target.getSource();
    }
}
