package org.qihang.process.clock;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.DestinationsOn;
import org.qihang.process.Employment;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/** Reads the graduates in hardship who have no job on a day, with their registrations and contacts: each register once. */
final class People {

    private static final Register GRADUATES = Register.of(Literals.GRADUATE);
    private static final Register SERVICES = Register.of(Literals.LEAVER_SERVICE);
    private static final Register CONTACTS = Register.of(Literals.CONTACT);
    private static final Feature HARDSHIP = Feature.of(Literals.GRADUATE__HARDSHIP);
    private static final String NO_HARDSHIP = "0";

    private final Registers registers;
    private final String campaign;
    private final LocalDate on;
    private final Map<String, Person> found = new HashMap<>();

    People(Registers registers, String campaign, LocalDate on) {
        this.registers = registers;
        this.campaign = campaign;
        this.on = on;
    }

    /** @param unit null for all */
    Map<String, Person> read(Employment employment, String unit, ClockRule rule) {
        graduates(employment, unit);
        services(unit);
        contacts(unit, rule);
        return found;
    }

    private RegisterQuery query(Register register, String unit) {
        RegisterQuery all = RegisterQuery.of(campaign, register);
        return unit == null ? all : all.with(new Compare(Feature.of(Literals.RECORD__UNIT), Operator.EQ, unit));
    }

    private void stream(RegisterQuery query, Predicate<Object[]> row, EAttribute... columns) {
        registers.stream(query, Stream.of(columns).map(Feature::of).toList(), row);
    }

    private void graduates(Employment employment, String unit) {
        DestinationsOn destinations = new DestinationsOn(registers, campaign, on);
        Map<String, Person> later = new HashMap<>();
        // Greater than "0", not unequal: one simple condition, which leaves out those without a value as well.
        stream(query(GRADUATES, unit).with(new Compare(HARDSHIP, Operator.GT, NO_HARDSHIP)), row -> {
            Person person = new Person((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
            if (!destinations.present((LocalDate) row[5])) {
                later.put((String) row[0], person);
            } else if (employment.without((String) row[4])) {
                found.put((String) row[0], person);
            }
            return true;
        }, Literals.GRADUATE__IDENTITY_NUMBER, Literals.GRADUATE__NAME, Literals.RECORD__UNIT,
                Literals.GRADUATE__HARDSHIP, Literals.GRADUATE__DESTINATION, Literals.GRADUATE__DESTINATION_SINCE);
        later.forEach((identity, person) -> {
            if (employment.without(destinations.former(identity))) {
                found.put(identity, person);
            }
        });
    }

    private void services(String unit) {
        stream(query(SERVICES, unit).with(new Compare(Feature.of(Literals.LEAVER_SERVICE__REGISTERED), Operator.LE, on)),
                row -> {
                    Person person = found.get(row[0]);
                    LocalDate closed = (LocalDate) row[4];
                    if (person != null && closed != null && !closed.isAfter(on)) {
                        person.closed();
                    } else if (person != null) {
                        person.registered((String) row[1], (LocalDate) row[2], (String) row[3]);
                    }
                    return true;
                }, Literals.LEAVER_SERVICE__PERSON, Literals.LEAVER_SERVICE__CODE, Literals.LEAVER_SERVICE__REGISTERED,
                Literals.LEAVER_SERVICE__ADVISER, Literals.LEAVER_SERVICE__CLOSED);
    }

    private void contacts(String unit, ClockRule rule) {
        stream(query(CONTACTS, unit).with(new Compare(Feature.of(Literals.CONTACT__MADE), Operator.LE, on)), row -> {
            Person person = found.get(row[0]);
            if (person != null && rule.welfareResult().equals(row[3])) {
                person.placed((LocalDate) row[2]);
            }
            if (person != null && Boolean.TRUE.equals(row[4])) {
                person.contact((String) row[1], (LocalDate) row[2], (String) row[3]);
            }
            return true;
        }, Literals.CONTACT__PERSON, Literals.CONTACT__CODE, Literals.CONTACT__MADE, Literals.CONTACT__RESULT,
                Literals.CONTACT__MATCHING);
    }
}
