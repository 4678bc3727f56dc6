package org.qihang.process.standing;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.process.DestinationsOn;
import org.qihang.process.Employment;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Registers;

/** Reads the graduates who waited for employment when they left school, and what became of each by a day. */
final class Leavers {

    /** What is known of one while the registers are read. */
    private static final class Found {
        private final String name;
        private final String unit;
        private final String destination;
        private LocalDate registered;
        private String intention;
        private boolean preparing;

        private Found(Object[] row, String destination) {
            this.name = (String) row[1];
            this.unit = (String) row[2];
            this.destination = destination;
        }
    }

    private final Registers registers;
    private final String campaign;
    private final LocalDate left;
    private final LocalDate on;
    private final Map<String, Found> found = new HashMap<>();

    Leavers(Registers registers, String campaign, LocalDate left, LocalDate on) {
        this.registers = registers;
        this.campaign = campaign;
        this.left = left;
        this.on = on;
    }

    List<Leaver> read(Employment employment, CoverageRule rule) {
        graduates(employment);
        services();
        prepared(query(Literals.SERVICE_GIVEN, Literals.SERVICE_GIVEN__GIVEN), Literals.SERVICE_GIVEN__PERSON,
                Literals.SERVICE_GIVEN__KIND, rule.preparing()::contains);
        prepared(query(Literals.TRAINING_ENROLMENT, Literals.TRAINING_ENROLMENT__ENROLLED),
                Literals.TRAINING_ENROLMENT__PERSON, Literals.TRAINING_ENROLMENT__COURSE, any -> true);
        List<Leaver> leavers = new ArrayList<>(found.size());
        found.forEach((person, each) -> leavers.add(new Leaver(person, each.name, each.unit, each.registered != null,
                state(each, employment, rule))));
        return leavers;
    }

    private void stream(RegisterQuery query, Predicate<Object[]> row, EAttribute... columns) {
        registers.stream(query, Stream.of(columns).map(Feature::of).toList(), row);
    }

    private void graduates(Employment employment) {
        DestinationsOn then = new DestinationsOn(registers, campaign, left);
        DestinationsOn now = new DestinationsOn(registers, campaign, on);
        List<Object[]> later = new ArrayList<>();
        stream(RegisterQuery.of(campaign, Register.of(Literals.GRADUATE)), row -> {
            if (!then.present((LocalDate) row[4])) {
                later.add(row.clone());
            } else if (employment.waits((String) row[3])) {
                found.put((String) row[0], new Found(row, (String) row[3]));
            }
            return true;
        }, Literals.GRADUATE__IDENTITY_NUMBER, Literals.GRADUATE__NAME, Literals.RECORD__UNIT,
                Literals.GRADUATE__DESTINATION, Literals.GRADUATE__DESTINATION_SINCE);
        for (Object[] row : later) {
            String person = (String) row[0];
            if (employment.waits(then.former(person))) {
                String destination = now.present((LocalDate) row[4]) ? (String) row[3] : now.former(person);
                if (employment.counts(destination)) {
                    found.put(person, new Found(row, destination));
                }
            }
        }
    }

    private RegisterQuery query(EClass register, EAttribute dated) {
        return RegisterQuery.of(campaign, Register.of(register))
                .with(new Compare(Feature.of(dated), Operator.GE, left))
                .with(new Compare(Feature.of(dated), Operator.LE, on));
    }

    /** The intention is that of the latest registration. */
    private void services() {
        stream(RegisterQuery.of(campaign, Register.of(Literals.LEAVER_SERVICE))
                .with(new Compare(Feature.of(Literals.LEAVER_SERVICE__REGISTERED), Operator.LE, on)), row -> {
                    Found leaver = found.get(row[0]);
                    LocalDate registered = (LocalDate) row[1];
                    if (leaver != null && (leaver.registered == null || !registered.isBefore(leaver.registered))) {
                        leaver.registered = registered;
                        leaver.intention = (String) row[2];
                    }
                    return true;
                }, Literals.LEAVER_SERVICE__PERSON, Literals.LEAVER_SERVICE__REGISTERED,
                Literals.LEAVER_SERVICE__INTENTION);
    }

    private void prepared(RegisterQuery query, EAttribute person, EAttribute kind, Predicate<String> prepares) {
        stream(query, row -> {
            Found leaver = found.get(row[0]);
            if (leaver != null && prepares.test((String) row[1])) {
                leaver.preparing = true;
            }
            return true;
        }, person, kind);
    }

    private static Leaver.State state(Found leaver, Employment employment, CoverageRule rule) {
        if (!employment.without(leaver.destination)) {
            return Leaver.State.EMPLOYED;
        }
        if (leaver.preparing) {
            return Leaver.State.PREPARING;
        }
        boolean wants = employment.waits(leaver.destination)
                && (leaver.intention == null || !rule.wantNoJob().contains(leaver.intention));
        return wants ? Leaver.State.NOT_REACHED : Leaver.State.WANTS_NO_JOB;
    }
}
