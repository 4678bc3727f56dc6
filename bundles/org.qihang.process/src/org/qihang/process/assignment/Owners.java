package org.qihang.process.assignment;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.kept.Roster;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;

/** Everybody somebody answers for on a day: by an assignment that holds, or by the adviser of an open service. */
final class Owners {

    private final Set<String> people = new HashSet<>();

    static Owners on(Roster roster, LocalDate on) {
        Owners owners = new Owners();
        roster.store().registers().stream(RegisterQuery.of(roster.campaign(), Register.of(Literals.ASSIGNMENT))
                .with(new Compare(Feature.of(Literals.ASSIGNMENT__ACCEPTED), Operator.LE, on)),
                List.of(Feature.of(Literals.ASSIGNMENT__PERSON), Feature.of(Literals.ASSIGNMENT__ENDED)), row -> {
                    owners.add((String) row[0], (LocalDate) row[1], on);
                    return true;
                });
        roster.services().each(row -> {
            if (row[2] != null && !((LocalDate) row[2]).isAfter(on)) {
                owners.add((String) row[0], (LocalDate) row[4], on);
            }
        });
        return owners;
    }

    private void add(String person, LocalDate ended, LocalDate on) {
        if (ended == null || ended.isAfter(on)) {
            people.add(person);
        }
    }

    boolean has(String person) {
        return people.contains(person);
    }
}
