package org.qihang.process.clock;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.process.Basis;
import org.qihang.process.CampaignPlan;
import org.qihang.process.Employment;
import org.qihang.process.ProcessException;
import org.qihang.process.kept.Roster;
import org.qihang.store.Store;

/**
 * The clocks of R16: a graduate in hardship who is registered as unemployed gets at least two matching contacts
 * within three months, else a public-welfare post. A clock begins with the registration in the leavers' service and
 * ends when the graduate has a job by the campaign's formula or the service is closed.
 */
public final class Clocks {

    private static final Register CONTACTS = Register.of(Literals.CONTACT);

    private final Store store;
    private final Roster roster;
    private final ClockRule rule;
    private final Locale language;

    /** @param language of the texts beside the figures */
    public Clocks(Store store, ClockRule rule, Locale language) {
        this(store, null, rule, language);
    }

    /** The same over what is kept of one campaign, the only one this will be asked about. */
    public Clocks(Roster roster, ClockRule rule, Locale language) {
        this(roster.store(), roster, rule, language);
    }

    private Clocks(Store store, Roster roster, ClockRule rule, Locale language) {
        this.store = store;
        this.roster = roster;
        this.rule = rule;
        this.language = language;
    }

    /**
     * The clocks as they stand on a day; what was registered, contacted or found later is left out.
     *
     * @param unit only graduates this unit answers for; null for all
     */
    public ClockTable on(String campaign, LocalDate on, String unit) {
        CampaignPlan plan = roster == null ? CampaignPlan.of(store, campaign) : roster.plan();
        if (unit != null && plan.plan().getUnits().stream().noneMatch(each -> each.getCode().equals(unit))) {
            throw new ProcessException("unit.unknown", campaign, unit, String.join(", ",
                    plan.plan().getUnits().stream().map(each -> each.getCode() + " " + each.getName()).toList()));
        }
        Employment employment = plan.employment(on);
        long stamp = store.registers().stamp(campaign, CONTACTS);
        Map<String, Person> people = new People(roster == null ? new Roster(store, campaign) : roster, on).read(employment, unit, rule);
        List<Clock> clocks = people.values().stream().filter(Person::runs).map(person -> person.clock(rule, on))
                .sorted(Comparator.comparing(Clock::due).thenComparing(Clock::person)).toList();
        long closed = people.values().stream().filter(Person::onlyClosed).count();
        String formula = Texts.of(ProcessException.class, language).text("clock.formula", rule.contacts(),
                rule.within().toTotalMonths(), rule.warning(), employment.formula());
        return new ClockTable(campaign, unit, clocks, closed, Basis.of(store, stamp, on, formula, language));
    }
}
