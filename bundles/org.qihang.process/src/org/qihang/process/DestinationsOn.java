package org.qihang.process;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.kept.Roster;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/**
 * The destinations graduates had on a day: the present one when it holds since then at the latest, else the former one
 * that held on the day, else none.
 */
public final class DestinationsOn {

    private static final Register FORMER = Register.of(Literals.DESTINATION);
    private static final List<Feature> COLUMNS = List.of(Feature.of(Literals.DESTINATION__IDENTITY_NUMBER),
            Feature.of(Literals.DESTINATION__DESTINATION));

    private final Registers registers;
    private final String campaign;
    private final LocalDate on;
    private final Roster roster;
    private Map<String, String> former;

    /** One question's answers from what is kept. */
    public DestinationsOn(Roster roster, LocalDate on) {
        this.registers = null;
        this.campaign = roster.campaign();
        this.on = on;
        this.roster = roster;
    }

    /** One question's answers: former destinations are read when the first graduate needs them. */
    public DestinationsOn(Registers registers, String campaign, LocalDate on) {
        this.registers = registers;
        this.campaign = campaign;
        this.on = on;
        this.roster = null;
    }

    /** Whether the present destination, which holds since a day or as long as is known, holds on the day. */
    public boolean present(LocalDate since) {
        return since == null || !since.isAfter(on);
    }

    /** The destination of a graduate whose present one came later; null for none. Not to be asked within a stream. */
    public String former(String person) {
        if (former == null) {
            former = new HashMap<>();
            read();
        }
        return former.get(person);
    }

    private void read() {
        if (roster != null) {
            roster.former().each(row -> {
                if (!((LocalDate) row[2]).isAfter(on) && ((LocalDate) row[3]).isAfter(on)) {
                    former.put((String) row[0], (String) row[1]);
                }
            });
            return;
        }
        registers.stream(RegisterQuery.of(campaign, FORMER)
                    .with(new Compare(Feature.of(Literals.DESTINATION__SINCE), Operator.LE, on))
                    .with(new Compare(Feature.of(Literals.DESTINATION__UNTIL), Operator.GT, on)), COLUMNS, row -> {
                        former.put((String) row[0], (String) row[1]);
                        return true;
                    });
    }
}
