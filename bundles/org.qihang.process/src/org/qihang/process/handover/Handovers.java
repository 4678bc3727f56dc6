package org.qihang.process.handover;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.Record;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;
import org.qihang.process.Waiting;
import org.qihang.process.desk.Body;
import org.qihang.process.desk.Place;
import org.qihang.process.kept.Roster;
import org.qihang.process.procedure.Flow;
import org.qihang.process.procedure.Procedures;
import org.qihang.store.ConflictException;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RecordChange;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.store.StoreException;

/**
 * The hand-over of leavers without a job from Education to the units of their household registration (R11). Everybody
 * is in one batch that holds them, or has a destination, or is listed as {@link Unheld}; several people may work on it
 * at the same time.
 */
public final class Handovers {

    private static final Register BATCHES = Register.of(Literals.HANDOVER_BATCH);
    private static final Register ENTRIES = Register.of(Literals.HANDOVER_ENTRY);
    private static final String DUPLICATE = "sql.duplicate";
    // Others who check people of the same batch are quick: whoever loses this often has found a fault.
    private static final int ATTEMPTS = 50;

    private final Roster roster;
    private final Store store;
    private final String campaign;
    private final Locale language;
    private final Procedures procedures;

    /** @param language of the names of new batches */
    public Handovers(Store store, String campaign, Locale language) {
        this(new Roster(store, campaign), language);
    }

    /** The same over what is kept of a campaign. */
    public Handovers(Roster roster, Locale language) {
        this.roster = roster;
        this.store = roster.store();
        this.campaign = roster.campaign();
        this.language = language;
        this.procedures = new Procedures(store, campaign);
    }

    /** Everybody who waits for a job on a day and is in no batch, by identity number; nobody before they leave school. */
    public List<Unheld> unheld(Scope scope, LocalDate on) {
        return unheld(roster.plan(), scope, on);
    }

    private List<Unheld> unheld(CampaignPlan plan, Scope scope, LocalDate on) {
        if (on.isBefore(plan.left())) {
            return List.of();
        }
        Held held = Held.of(store, campaign);
        return Waiting.on(roster, plan, scope.unit(), on).stream()
                .filter(person -> person.waits() && scope.has(person) && !held.holds(person.person()))
                .map(person -> new Unheld(person, held.returned(person.person()))).toList();
    }

    /**
     * Makes batches of everybody who is in none: one for each unit that answers and each place of household
     * registration.
     *
     * @return the new batches, none when nobody is left
     * @throws ProcessException when they have not left school yet, or somebody else put one of them into a batch meanwhile
     */
    public List<HandoverBatch> create(Body who, Scope scope, LocalDate on) {
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        Place place = Place.of(plan, who);
        boolean may = Flow.of(plan, BATCHES).moves(Flow.of(plan, BATCHES).initial()).stream()
                .anyMatch(move -> move.getBy().contains(place.desk()));
        if (!may || !place.body().province() && !place.body().unit().equals(scope.unit())) {
            throw new ProcessException("handover.maker", place.desk().getName());
        }
        if (on.isBefore(plan.left())) {
            throw new ProcessException("handover.early", plan.left().toString());
        }
        List<RecordChange> changes = new BatchMaking(store, plan, on, language).changes(unheld(plan, scope, on), scope);
        if (changes.isEmpty()) {
            return List.of();
        }
        try {
            return store.registers().apply(changes, "").changes().stream().map(RecordChange::record)
                    .filter(HandoverBatch.class::isInstance).map(HandoverBatch.class::cast).toList();
        } catch (StoreException e) {
            if (DUPLICATE.equals(e.key()) || e.key().equals("record.exists")) {
                throw new ProcessException("handover.taken");
            }
            throw e;
        }
    }

    /** The batch of a code. */
    public HandoverBatch batch(String code) {
        return (HandoverBatch) store.registers().byKey(campaign, BATCHES, code)
                .orElseThrow(() -> new ProcessException("handover.batch", code));
    }

    /** The people of a batch, or those of some identity numbers; refuses one that is not in it. */
    public List<HandoverEntry> entries(String batch, Set<String> persons) {
        List<HandoverEntry> all = store.registers().page(RegisterQuery.of(campaign, ENTRIES)
                .with(new Compare(Feature.of(Literals.HANDOVER_ENTRY__BATCH), Operator.EQ, batch)), 0, Integer.MAX_VALUE)
                .stream().map(HandoverEntry.class::cast).toList();
        List<HandoverEntry> asked = all.stream()
                .filter(entry -> persons.isEmpty() || persons.contains(entry.getPerson())).toList();
        if (asked.size() < persons.size()) {
            throw new ProcessException("handover.notThere", persons.size() - asked.size(), batch(batch).getName());
        }
        return asked;
    }

    /** Moves a batch to a state: handed over, taken back, receipt given. */
    public HandoverBatch move(String batch, String to, Body who, String why, LocalDate on) {
        return (HandoverBatch) procedures.move(batch(batch), to, who, why, on);
    }

    /**
     * Accepts or returns people of a batch, all or none. When somebody else checks people of the same batch at the
     * same time, this waits its turn.
     *
     * @param persons identity numbers; empty for everybody nobody has checked yet
     * @return as stored
     */
    public List<HandoverEntry> check(String batch, Set<String> persons, String to, Body who, String why, LocalDate on) {
        for (int attempt = 1;; attempt++) {
            try {
                List<? extends Record> asked = entries(batch, persons);
                Flow flow = Flow.of(CampaignPlan.of(store, campaign), ENTRIES);
                return procedures.moveAll(asked.stream().filter(entry -> !persons.isEmpty()
                        || flow.state(entry) == flow.initial()).map(Record.class::cast).toList(), to, who, why, on)
                        .stream().map(HandoverEntry.class::cast).toList();
            } catch (ConflictException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
