package org.qihang.indicator;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.qihang.indicator.column.Attribute;
import org.qihang.indicator.column.Roster;
import org.qihang.indicator.column.Snapshot;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/**
 * Brings one campaign's graduates and former destinations from the store into columns: all of them the first time,
 * afterwards what has a newer stamp. Deletions leave no stamp, so they lead to a new reading. One thread at a time.
 */
final class RosterFeed {

    static final Register GRADUATES = Register.of(Literals.GRADUATE);
    static final Register FORMER = Register.of(Literals.DESTINATION);

    private static final Feature STAMP = Feature.of(Literals.RECORD__STAMP);
    /** Where the codes begin among the values read. */
    private static final int CODES = 3;

    private static final List<Feature> GRADUATE = features(Literals.RECORD__ID, Literals.GRADUATE__IDENTITY_NUMBER,
            Literals.GRADUATE__DESTINATION_SINCE, Literals.RECORD__UNIT, Literals.GRADUATE__ORIGIN,
            Literals.GRADUATE__UNIVERSITY, Literals.GRADUATE__DEGREE, Literals.GRADUATE__MAJOR,
            Literals.GRADUATE__GENDER, Literals.GRADUATE__HARDSHIP, Literals.GRADUATE__DESTINATION);
    private static final List<Feature> SPELL = features(Literals.RECORD__ID, Literals.DESTINATION__IDENTITY_NUMBER,
            Literals.DESTINATION__SINCE, Literals.DESTINATION__UNTIL, Literals.DESTINATION__DESTINATION);

    private final Registers registers;
    private final String campaign;
    private final RegisterState graduates;
    private final RegisterState former;
    private Roster roster;
    private Snapshot snapshot;
    private boolean changed;

    RosterFeed(Registers registers, String campaign) {
        this.registers = registers;
        this.campaign = campaign;
        this.graduates = new RegisterState(registers, campaign, GRADUATES);
        this.former = new RegisterState(registers, campaign, FORMER);
    }

    private static List<Feature> features(EAttribute... attributes) {
        return List.of(attributes).stream().map(Feature::of).toList();
    }

    /** The graduates as the store has them now; the same object when nothing changed. */
    Snapshot current() {
        readGraduates();
        // After the graduates: a destination superseded meanwhile is then still known as the present one.
        readFormer();
        if (changed) {
            snapshot = roster.publish();
            changed = false;
        }
        return snapshot;
    }

    /** The change number of the graduates read last. */
    long stamp() {
        return graduates.read();
    }

    private void readGraduates() {
        switch (graduates.look()) {
            case SAME -> { }
            case NEWER -> read(GRADUATES, GRADUATE, graduates, this::change);
            case OTHER -> {
                roster = new Roster();
                former.forget();
                read(GRADUATES, GRADUATE, graduates, this::append);
            }
        }
    }

    private void readFormer() {
        RegisterState.Change change = former.look();
        if (change == RegisterState.Change.OTHER) {
            roster.forgetFormer();
        }
        if (change != RegisterState.Change.SAME) {
            read(FORMER, SPELL, former, this::former);
        }
    }

    private void read(Register register, List<Feature> columns, RegisterState state, Predicate<Object[]> row) {
        // Kept when the reading fails half-way: what came is published together with what comes next time.
        changed = true;
        RegisterQuery query = RegisterQuery.of(campaign, register);
        registers.stream(state.read() == 0 ? query
                : query.with(new Compare(STAMP, Operator.GT, state.read())), columns, row);
        state.done();
    }

    private boolean append(Object[] values) {
        roster.append((Long) values[0], (String) values[1], codes(values), (LocalDate) values[2]);
        return true;
    }

    private boolean change(Object[] values) {
        roster.change((Long) values[0], (String) values[1], codes(values), (LocalDate) values[2]);
        return true;
    }

    private boolean former(Object[] values) {
        roster.former((Long) values[0], (String) values[1], (LocalDate) values[2], (LocalDate) values[CODES],
                (String) values[CODES + 1]);
        return true;
    }

    private static String[] codes(Object[] values) {
        String[] codes = new String[Attribute.values().length];
        for (int a = 0; a < codes.length; a++) {
            codes[a] = (String) values[CODES + a];
        }
        return codes;
    }
}
