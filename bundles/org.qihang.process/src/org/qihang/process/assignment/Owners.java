package org.qihang.process.assignment;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/** Everybody somebody answers for on a day: by an assignment that holds, or by the adviser of an open service. */
final class Owners {

    private final Set<String> people = new HashSet<>();

    static Owners on(Registers registers, String campaign, LocalDate on) {
        Owners owners = new Owners();
        registers.stream(RegisterQuery.of(campaign, Register.of(Literals.ASSIGNMENT))
                .with(new Compare(Feature.of(Literals.ASSIGNMENT__ACCEPTED), Operator.LE, on)),
                List.of(Feature.of(Literals.ASSIGNMENT__PERSON), Feature.of(Literals.ASSIGNMENT__ENDED)),
                row -> owners.open(row, on));
        registers.stream(RegisterQuery.of(campaign, Register.of(Literals.LEAVER_SERVICE))
                .with(new Compare(Feature.of(Literals.LEAVER_SERVICE__REGISTERED), Operator.LE, on)),
                List.of(Feature.of(Literals.LEAVER_SERVICE__PERSON), Feature.of(Literals.LEAVER_SERVICE__CLOSED)),
                row -> owners.open(row, on));
        return owners;
    }

    private boolean open(Object[] row, LocalDate on) {
        if (row[1] == null || ((LocalDate) row[1]).isAfter(on)) {
            people.add((String) row[0]);
        }
        return true;
    }

    boolean has(String person) {
        return people.contains(person);
    }
}
