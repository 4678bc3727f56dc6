package org.qihang.process.standing;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qihang.indicator.Code;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.process.Basis;
import org.qihang.process.CampaignPlan;
import org.qihang.process.Employment;
import org.qihang.process.ProcessException;
import org.qihang.process.standing.Leaver.State;
import org.qihang.store.Store;

/**
 * Whether every graduate who left school without a job and wants one is employed or in an activity that prepares for
 * it (R3). Leavers are those who waited for employment on the first day of the phase in which the plan's target for the
 * coverage is due; somebody the service does not know, or who gave no other intention, is taken to want a job.
 */
public final class Coverage {

    private static final Feature UNIT = Feature.of(Literals.RECORD__UNIT);
    private static final Register SERVICES = Register.of(Literals.LEAVER_SERVICE);

    private final Store store;
    private final CoverageRule rule;
    private final Locale language;

    /** @param language of the texts beside the figures */
    public Coverage(Store store, CoverageRule rule, Locale language) {
        this.store = store;
        this.rule = rule;
        this.language = language;
    }

    /**
     * The coverage on a day; before they have left nobody is a leaver.
     *
     * @throws ProcessException when the plan has no target for the coverage that is due in one of its phases
     */
    public CoverageTable on(String campaign, LocalDate on) {
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        LocalDate left = plan.left();
        Employment employment = plan.employment(on);
        long stamp = store.registers().stamp(campaign, SERVICES);
        List<Leaver> leavers = on.isBefore(left) ? List.of()
                : new Leavers(store.registers(), campaign, left, on).read(employment, rule);
        Map<String, List<Leaver>> units = leavers.stream()
                .collect(Collectors.groupingBy(Leaver::unit, TreeMap::new, Collectors.toList()));
        List<CoverageRow> rows = units.entrySet().stream()
                .map(unit -> row(plan.named(UNIT, unit.getKey()), unit.getValue())).toList();
        List<Leaver> notReached = leavers.stream().filter(leaver -> leaver.state() == State.NOT_REACHED)
                .sorted(Comparator.comparing(Leaver::unit).thenComparing(Leaver::person)).toList();
        Texts texts = Texts.of(ProcessException.class, language);
        String formula = texts.text("coverage.formula", left.toString(), employment.formula());
        return new CoverageTable(campaign, left, rows, row(new Code("", texts.text("coverage.total")), leavers), notReached,
                Basis.of(store, stamp, on, formula, language));
    }

    private static CoverageRow row(Code unit, List<Leaver> leavers) {
        Map<State, Long> states = leavers.stream().collect(Collectors.groupingBy(Leaver::state, Collectors.counting()));
        long employed = states.getOrDefault(State.EMPLOYED, 0L);
        long preparing = states.getOrDefault(State.PREPARING, 0L);
        long notReached = states.getOrDefault(State.NOT_REACHED, 0L);
        long unknown = leavers.stream().filter(each -> each.state() == State.NOT_REACHED && !each.registered()).count();
        long wanting = employed + preparing + notReached;
        return new CoverageRow(unit, wanting, employed, preparing, notReached, unknown,
                states.getOrDefault(State.WANTS_NO_JOB, 0L), Percent.of(employed + preparing, wanting));
    }
}
