package org.qihang.process.procedure;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.Move;
import org.qihang.model.campaign.State;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;
import org.qihang.process.desk.Body;
import org.qihang.process.desk.Place;
import org.qihang.store.RecordChange;
import org.qihang.store.Store;

/**
 * Moves records from state to state as the campaign's plan declares it: who may do what from where, what must be filled
 * in before, and what needs a reason. What is not declared is refused and says so.
 */
public final class Procedures {

    private static final Map<Register, Consequence> CONSEQUENCES = Map.of(
            Register.of(Literals.HANDOVER_BATCH), new BatchMoves(),
            Register.of(Literals.HANDOVER_ENTRY), new EntryMoves(),
            Register.of(Literals.ASSIGNMENT), new AssignmentMoves());

    private final Store store;
    private final String campaign;

    /** @param campaign the only one this will be asked about */
    public Procedures(Store store, String campaign) {
        this.store = store;
        this.campaign = campaign;
    }

    /** The registers whose records go through a procedure. */
    public List<Register> registers() {
        return CampaignPlan.of(store, campaign).plan().getProcedures().stream()
                .flatMap(procedure -> Register.named(procedure.getRegister()).stream()).toList();
    }

    /** The state a record is in. */
    public State state(Record record) {
        return flow(record).state(record);
    }

    /**
     * A move of a register's procedure by its code.
     *
     * @throws ProcessException when the procedure has no such move
     */
    public Move move(Register register, String code) {
        List<Move> moves = Flow.of(CampaignPlan.of(store, campaign), register).procedure().getMoves();
        return moves.stream().filter(move -> move.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new ProcessException("procedure.move", register, code, moves.stream()
                        .map(move -> move.getCode() + " " + move.getName()).collect(Collectors.joining(", "))));
    }

    /** The moves a body may make with a record now; some may still be refused for what is not filled in. */
    public List<Move> moves(Record record, Body who) {
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        Flow flow = Flow.of(plan, Register.of(record.eClass()));
        Place place = Place.of(plan, who);
        return flow.moves(flow.state(record)).stream()
                .filter(move -> move.getBy().contains(place.desk()) && place.reaches(record.getUnit())).toList();
    }

    private Flow flow(Record record) {
        return Flow.of(CampaignPlan.of(store, campaign), Register.of(record.eClass()));
    }

    /**
     * Moves one record.
     *
     * @param record as it was read
     * @param to the code of the state it is to be in
     * @param why kept in the history; for moves that need a reason not empty
     * @return the record as stored
     * @throws ProcessException when the plan does not allow it, or other records stand against it
     * @throws org.qihang.store.ConflictException when somebody changed the record in between
     */
    public Record move(Record record, String to, Body who, String why, LocalDate on) {
        return moveAll(List.of(record), to, who, why, on).getFirst();
    }

    /** Moves records of one register, all or none. */
    public List<Record> moveAll(List<Record> records, String to, Body who, String why, LocalDate on) {
        if (records.isEmpty()) {
            return List.of();
        }
        CampaignPlan plan = CampaignPlan.of(store, campaign);
        Flow flow = Flow.of(plan, Register.of(records.getFirst().eClass()));
        Place place = Place.of(plan, who);
        State target = flow.state(to);
        List<RecordChange> changes = new ArrayList<>();
        Move move = null;
        for (Record record : records) {
            Move own = allowed(flow, record, target, place, why);
            if (move != null && own != move) {
                throw new ProcessException("procedure.several", flow.procedure().getName(), move.getName(), own.getName());
            }
            move = own;
            changes.add(new RecordChange.Changed(record, flow.moved(record, own, on, why)));
        }
        Consequence.Changes others = CONSEQUENCES.getOrDefault(Register.of(records.getFirst().eClass()),
                (all, step) -> Consequence.Changes.NONE).of(records, new Step(store, plan, move, place, why, on));
        List<RecordChange> all = new ArrayList<>(others.before());
        all.addAll(changes);
        all.addAll(others.after());
        String told = why == null || why.isBlank() ? move.getName() : move.getName() + ": " + why.strip();
        Map<Long, Record> stored = new HashMap<>();
        store.registers().apply(all, told).changes().stream().map(RecordChange::record)
                .filter(record -> record.eClass() == records.getFirst().eClass())
                .forEach(record -> stored.put(record.getId(), record));
        return records.stream().map(record -> stored.get(record.getId())).toList();
    }

    /** The move to a state; refuses with the reason. */
    private static Move allowed(Flow flow, Record record, State target, Place place, String why) {
        State state = flow.state(record);
        List<Move> out = flow.moves(state);
        Move move = out.stream().filter(each -> each.getTo() == target).findFirst()
                .orElseThrow(() -> out.isEmpty()
                        ? new ProcessException("procedure.ended", flow.procedure().getName(), state.getName(), target.getName())
                        : new ProcessException("procedure.illegal", flow.procedure().getName(), state.getName(),
                                target.getName(), Named.all(out.stream().map(Move::getTo).toList())));
        if (!move.getBy().contains(place.desk())) {
            throw new ProcessException("procedure.by", move.getName(), place.desk().getName(),
                    Named.all(List.<Coded>copyOf(move.getBy())));
        }
        if (!place.reaches(record.getUnit())) {
            throw new ProcessException("procedure.unit", move.getName(), record.getUnit(), place.body().unit());
        }
        if (move.isNeedsReason() && (why == null || why.isBlank())) {
            throw new ProcessException("procedure.reason", move.getName());
        }
        List<Feature> missing = CampaignPlan.list(move.getRequires()).stream().map(flow::attribute)
                .filter(attribute -> record.eGet(attribute.feature()) == null).toList();
        if (!missing.isEmpty()) {
            throw new ProcessException("procedure.requires", move.getName(), missing.getFirst());
        }
        return move;
    }
}
