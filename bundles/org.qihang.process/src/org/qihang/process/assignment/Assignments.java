package org.qihang.process.assignment;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qihang.model.campaign.State;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Assignment;
import org.qihang.model.register.Graduate;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;
import org.qihang.process.Waiting;
import org.qihang.process.desk.Body;
import org.qihang.process.desk.Place;
import org.qihang.process.kept.Roster;
import org.qihang.process.procedure.Flow;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RecordChange;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.store.StoreException;

/**
 * Gives leavers without a job and graduates in hardship a unit and an adviser who answer for them, and finds those who
 * have none (R12, R13). A person given to another unit stays with the former one until the other accepts: that is a move
 * of the procedure of assignments.
 */
public final class Assignments {

    private static final Register ASSIGNMENTS = Register.of(Literals.ASSIGNMENT);
    private static final String DUPLICATE = "sql.duplicate";
    private static final String EXISTS = "record.exists";

    private final Roster roster;
    private final Store store;
    private final String campaign;

    /** @param campaign the only one this will be asked about */
    public Assignments(Store store, String campaign) {
        this(new Roster(store, campaign));
    }

    /** The same over what is kept of a campaign. */
    public Assignments(Roster roster) {
        this.roster = roster;
        this.store = roster.store();
        this.campaign = roster.campaign();
    }

    /**
     * The standing check: everybody without a job on a day who is in hardship, or left school and waits for a job, and
     * for whom nobody answers; by identity number.
     *
     * @param unit only graduates this unit answers for; empty for all
     */
    public List<Waiting> without(String unit, LocalDate on) {
        CampaignPlan plan = roster.plan();
        boolean left = !on.isBefore(plan.left());
        Owners owners = Owners.on(roster, on);
        return Waiting.on(roster, plan, unit, on).stream()
                .filter(person -> (person.inHardship() || left && person.waits()) && !owners.has(person.person())).toList();
    }

    /** Who answers for a person now, by an assignment. */
    public Optional<Assignment> holder(String person) {
        return store.registers().page(RegisterQuery.of(campaign, ASSIGNMENTS)
                .with(new Compare(Feature.of(Literals.ASSIGNMENT__PERSON), Operator.EQ, person))
                .with(new Compare(Feature.of(Literals.ASSIGNMENT__HELD), Operator.EQ, true)), 0, 1).stream()
                .map(Assignment.class::cast).findFirst();
    }

    /**
     * Gives people to advisers of their own unit, in turn; from a former adviser of the same unit they are taken over.
     *
     * @param persons identity numbers
     * @throws ProcessException when another unit answers for one of them: that one is to be offered
     */
    public List<Assignment> assign(List<String> persons, List<String> advisers, Body who, LocalDate on) {
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        Flow flow = Flow.of(plan, ASSIGNMENTS);
        Place place = checked(plan, flow, who);
        List<String> names = advisers.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (names.isEmpty()) {
            throw new ProcessException("assignment.adviser");
        }
        List<RecordChange> released = new ArrayList<>();
        List<RecordChange> added = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Graduate graduate = graduate(persons.get(i));
            String adviser = names.get(i % names.size());
            Optional<Assignment> former = holder(graduate.getIdentityNumber());
            String unit = former.map(Assignment::getResponsible).orElse(graduate.getUnit());
            reach(place, unit, graduate);
            if (former.isPresent() && former.get().getAdviser().equals(adviser)) {
                continue;
            }
            former.ifPresent(old -> released.add(new RecordChange.Changed(old, flow.released(old, on, adviser))));
            Assignment assignment = fresh(graduate, unit, adviser, on);
            flow.begin(assignment, holding(flow), on);
            added.add(new RecordChange.Added(assignment));
        }
        released.addAll(added);
        return apply(released, "");
    }

    /**
     * Offers a person to another unit, which accepts or refuses; until then nothing changes.
     *
     * @param adviser whom the other unit is to think of first; its own choice may differ
     */
    public Assignment offer(String person, String unit, String adviser, String why, Body who, LocalDate on) {
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        Flow flow = Flow.of(plan, ASSIGNMENTS);
        Place place = checked(plan, flow, who);
        Place.of(plan, new Body(who.department(), unit));
        Graduate graduate = graduate(person);
        Optional<Assignment> former = holder(person);
        String owner = former.map(Assignment::getResponsible).orElse(graduate.getUnit());
        reach(place, owner, graduate);
        if (owner.equals(unit)) {
            throw new ProcessException("assignment.same", unit);
        }
        if (adviser == null || adviser.isBlank()) {
            throw new ProcessException("assignment.adviser");
        }
        Assignment offered = fresh(graduate, unit, adviser.strip(), on);
        offered.setFormerUnit(owner);
        offered.setReason(why == null || why.isBlank() ? null : why.strip());
        flow.begin(offered, flow.initial(), on);
        return apply(List.of(new RecordChange.Added(offered)), why == null ? "" : why).getFirst();
    }

    private Assignment fresh(Graduate graduate, String unit, String adviser, LocalDate on) {
        Assignment assignment = (Assignment) ASSIGNMENTS.newRecord();
        assignment.setCampaign(campaign);
        assignment.setPerson(graduate.getIdentityNumber());
        assignment.setResponsible(unit);
        assignment.setAdviser(adviser);
        assignment.setSince(on);
        return assignment;
    }

    /** The state of an assignment that holds. */
    private static State holding(Flow flow) {
        return flow.procedure().getStates().stream().filter(State::isHolds).findFirst()
                .orElseThrow(() -> new ProcessException("procedure.noStates", flow.procedure().getName()));
    }

    private static Place checked(CampaignPlan plan, Flow flow, Body who) {
        Place place = Place.of(plan, who);
        if (flow.moves(flow.initial()).stream().noneMatch(move -> move.getBy().contains(place.desk()))) {
            throw new ProcessException("assignment.desk", place.desk().getName());
        }
        return place;
    }

    private static void reach(Place place, String unit, Graduate graduate) {
        if (!place.reaches(unit)) {
            throw new ProcessException("assignment.unit", Masking.mask(graduate.getIdentityNumber()), unit,
                    place.body().unit());
        }
    }

    private Graduate graduate(String person) {
        return (Graduate) store.registers().byKey(campaign, Register.of(Literals.GRADUATE), person)
                .orElseThrow(() -> new ProcessException("match.graduate", Masking.mask(person)));
    }

    private List<Assignment> apply(List<RecordChange> changes, String why) {
        try {
            return changes.isEmpty() ? List.of() : store.registers().apply(changes, why).changes().stream()
                    .filter(RecordChange.Added.class::isInstance).map(RecordChange::record)
                    .filter(Assignment.class::isInstance).map(Assignment.class::cast).toList();
        } catch (StoreException e) {
            if (DUPLICATE.equals(e.key()) || EXISTS.equals(e.key())) {
                throw new ProcessException("assignment.taken");
            }
            throw e;
        }
    }
}
