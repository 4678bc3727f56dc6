package org.qihang.process.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.campaign.Move;
import org.qihang.model.campaign.Procedure;
import org.qihang.model.campaign.State;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;

/** A declared procedure over the records of its register. */
public final class Flow {

    private final Procedure procedure;
    private final Register register;

    private Flow(Procedure procedure, Register register) {
        this.procedure = procedure;
        this.register = register;
    }

    /** The procedure of a register; refuses a register without one, and a declaration that names what is not there. */
    public static Flow of(CampaignPlan plan, Register register) {
        Procedure procedure = plan.plan().getProcedures().stream()
                .filter(each -> register.name().equals(each.getRegister())).findFirst()
                .orElseThrow(() -> new ProcessException("procedure.none", plan.plan().getIdentifier(), register));
        Flow flow = new Flow(procedure, register);
        flow.attribute(procedure.getAttribute());
        if (procedure.getStates().isEmpty()) {
            throw new ProcessException("procedure.noStates", procedure.getName());
        }
        procedure.getStates().forEach(state -> flow.optional(state.getSince()));
        flow.optional(procedure.getHolding());
        procedure.getMoves().forEach(move -> {
            flow.optional(move.getReason());
            CampaignPlan.list(move.getRequires()).forEach(flow::attribute);
        });
        return flow;
    }

    public Procedure procedure() {
        return procedure;
    }

    Feature attribute(String name) {
        return register.attribute(name == null ? "" : name).orElseThrow(() -> new ProcessException("procedure.attribute",
                procedure.getName(), String.valueOf(name), register));
    }

    private Optional<Feature> optional(String name) {
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(attribute(name));
    }

    /** The state new records begin in. */
    public State initial() {
        return procedure.getStates().getFirst();
    }

    /** The state of a code. */
    public State state(String code) {
        return procedure.getStates().stream().filter(state -> state.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new ProcessException("procedure.state", procedure.getName(), code,
                        Named.all(procedure.getStates())));
    }

    /**
     * The state a record is in. One that came without a state is in the last that has its day, else in the first:
     * records that were imported say by their days how far they are.
     */
    public State state(Record record) {
        Object code = record.eGet(attribute(procedure.getAttribute()).feature());
        if (code != null) {
            return state((String) code);
        }
        State last = initial();
        for (State state : procedure.getStates()) {
            if (optional(state.getSince()).filter(day -> record.eGet(day.feature()) != null).isPresent()) {
                last = state;
            }
        }
        return last;
    }

    /** The moves that lead out of a state. */
    public List<Move> moves(State from) {
        return procedure.getMoves().stream().filter(move -> move.getFrom().contains(from)).toList();
    }

    /** Puts a new record into a state on a day. */
    public void begin(Record record, State state, LocalDate on) {
        enter(record, state, on);
    }

    /** The record as it is after a move, not stored. */
    Record moved(Record record, Move move, LocalDate on, String why) {
        Record after = EcoreUtil.copy(record);
        int from = procedure.getStates().indexOf(state(record));
        int to = procedure.getStates().indexOf(move.getTo());
        if (to > from) {
            enter(after, move.getTo(), on);
        } else {
            // Back: the days of what came after no longer hold, that of the state itself is still the first.
            procedure.getStates().stream().skip(to + 1L).forEach(state -> optional(state.getSince())
                    .ifPresent(day -> after.eUnset(day.feature())));
            mark(after, move.getTo());
        }
        optional(move.getReason()).ifPresent(attribute -> after.eSet(attribute.feature(), shortened(attribute, why)));
        return after;
    }

    /** The record as it is when another one takes its place, not stored. */
    public Record released(Record record, LocalDate on, String why) {
        Move move = moves(state(record)).stream().filter(each -> !each.getTo().isHolds()).findFirst()
                .orElseThrow(() -> new ProcessException("procedure.kept", procedure.getName(), state(record).getName()));
        return moved(record, move, on, why);
    }

    private static String shortened(Feature attribute, String why) {
        return why == null || attribute.length() == 0 || why.length() <= attribute.length() ? why
                : why.substring(0, attribute.length());
    }

    private void enter(Record record, State state, LocalDate on) {
        optional(state.getSince()).ifPresent(day -> record.eSet(day.feature(), on));
        mark(record, state);
    }

    private void mark(Record record, State state) {
        record.eSet(attribute(procedure.getAttribute()).feature(), state.getCode());
        optional(procedure.getHolding()).ifPresent(holds -> record.eSet(holds.feature(), state.isHolds() ? true : null));
    }
}
