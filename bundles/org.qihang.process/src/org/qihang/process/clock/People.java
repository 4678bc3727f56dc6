package org.qihang.process.clock;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.DestinationsOn;
import org.qihang.process.Employment;
import org.qihang.process.kept.Roster;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;

/**
 * The graduates in hardship who have no job on a day, with their registrations and contacts. Contacts are many and
 * clocks few: they are asked for person by person, by their index.
 */
final class People {

    private static final Register CONTACTS = Register.of(Literals.CONTACT);
    private static final Feature PERSON = Feature.of(Literals.CONTACT__PERSON);
    private static final Feature MADE = Feature.of(Literals.CONTACT__MADE);
    private static final List<Feature> COLUMNS = Stream.of(Literals.CONTACT__CODE, Literals.CONTACT__MADE,
            Literals.CONTACT__RESULT, Literals.CONTACT__MATCHING).map(Feature::of).toList();
    private static final String NO_HARDSHIP = "0";

    private final Roster roster;
    private final LocalDate on;
    private final Map<String, Person> found = new HashMap<>();

    People(Roster roster, LocalDate on) {
        this.roster = roster;
        this.on = on;
    }

    /** @param unit null for all */
    Map<String, Person> read(Employment employment, String unit, ClockRule rule) {
        graduates(employment, unit);
        services();
        found.forEach((identity, person) -> {
            if (person.runs()) {
                contacts(identity, person, rule);
            }
        });
        return found;
    }

    private void graduates(Employment employment, String unit) {
        DestinationsOn destinations = new DestinationsOn(roster, on);
        roster.graduates().each(row -> {
            if (row[5] == null || NO_HARDSHIP.equals(row[5]) || unit != null && !unit.equals(row[2])) {
                return;
            }
            String destination = destinations.present((LocalDate) row[7]) ? (String) row[6]
                    : destinations.former((String) row[0]);
            if (employment.without(destination)) {
                found.put((String) row[0], new Person((String) row[0], (String) row[1], (String) row[2], (String) row[5]));
            }
        });
    }

    private void services() {
        roster.services().each(row -> {
            Person person = found.get(row[0]);
            LocalDate registered = (LocalDate) row[2];
            if (person == null || registered == null || registered.isAfter(on)) {
                return;
            }
            LocalDate closed = (LocalDate) row[4];
            if (closed != null && !closed.isAfter(on)) {
                person.closed();
            } else {
                person.registered((String) row[1], registered, (String) row[3]);
            }
        });
    }

    private void contacts(String identity, Person person, ClockRule rule) {
        RegisterQuery query = RegisterQuery.of(roster.campaign(), CONTACTS).with(new Compare(PERSON, Operator.EQ, identity))
                .with(new Compare(MADE, Operator.LE, on));
        roster.store().registers().stream(query, COLUMNS, row -> {
            if (rule.welfareResult().equals(row[2])) {
                person.placed((LocalDate) row[1]);
            }
            if (Boolean.TRUE.equals(row[3])) {
                person.contact((String) row[0], (LocalDate) row[1], (String) row[2]);
            }
            return true;
        });
    }
}
