package org.qihang.indicator;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.qihang.indicator.column.Attribute;
import org.qihang.indicator.column.Counting;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;

/** Whom a target is about, and their rate. */
final class TargetGroup {

    private static final String NO_HARDSHIP = "0";

    private TargetGroup() {
    }

    /**
     * The rate of a target's people on a day by the target's formula. A target about units or universities without
     * a code is about all of them.
     *
     * <p>R3 asks that every graduate who left school without a job and wants one is employed or in a preparation
     * activity. Counted here is the employed part: leavers are those whose destination was, at the cut-off, the one
     * the formula takes for unknown (70, waiting for employment; 71 and 72 do not want a job now). The cut-off is
     * the first day of the phase the target is due in (1 July 2013). Preparation activities (training, internship)
     * are a register of their own that the store does not have yet; people in them count as not reached.
     */
    static RateRow rate(Population population, Target target, LocalDate on) {
        return population.rate(target.getFormula(), on, selection(population, target, on));
    }

    private static Consumer<Counting> selection(Population population, Target target, LocalDate on) {
        String code = target.getSubjectCode();
        boolean all = code == null || code.isBlank();
        return switch (target.getSubject()) {
            case PROVINCE -> counting -> { };
            case UNIT -> counting -> counting.where(Attribute.UNIT, unit -> all || unit.equals(code));
            case UNIVERSITY -> counting -> counting.where(Attribute.UNIVERSITY, value -> all || value.equals(code));
            case HARDSHIP -> counting -> counting.where(Attribute.HARDSHIP,
                    value -> !value.isEmpty() && !NO_HARDSHIP.equals(value));
            case TIBET -> counting -> counting.where(Attribute.ORIGIN, Territory::inTibet);
            case LEAVER -> leavers(population, target, on);
        };
    }

    private static Consumer<Counting> leavers(Population population, Target target, LocalDate on) {
        LocalDate cutOff = leaving(population, target);
        if (cutOff == null || on.isBefore(cutOff)) {
            return counting -> counting.where(Attribute.UNIT, unit -> false);
        }
        String waiting = target.getFormula().getWhenUnknown();
        return counting -> counting.whereDestination(cutOff, code -> code.isEmpty() || code.equals(waiting));
    }

    /** The first day the target can be spoken of: the campaign's, for leavers the cut-off. */
    static LocalDate begins(Population population, Target target) {
        LocalDate leaving = target.getSubject() == Subject.LEAVER ? leaving(population, target) : null;
        LocalDate campaign = population.plan().getBegins();
        return leaving == null || leaving.isBefore(campaign) ? campaign : leaving;
    }

    /** The day by which graduates have left school: when the phase begins that the target is due in. */
    private static LocalDate leaving(Population population, Target target) {
        LocalDate due = target.getDue();
        if (target.eContainer() instanceof Campaign own) {
            // The target may be put to the roster of another year.
            due = due.plusYears((long) population.plan().getYear() - own.getYear());
        }
        LocalDate day = due;
        return population.plan().getPhases().stream()
                .filter(phase -> !phase.getBegins().isAfter(day) && !phase.getEnds().isBefore(day))
                .map(Phase::getBegins).findFirst().orElse(null);
    }
}
