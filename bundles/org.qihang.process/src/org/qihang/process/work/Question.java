package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.process.CampaignPlan;
import org.qihang.process.ProcessException;
import org.qihang.process.desk.Place;
import org.qihang.process.kept.Roster;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * One question for a work list.
 *
 * @param kinds what the desk does, in its order
 */
record Question(Roster roster, CampaignPlan plan, Place place, List<WorkKind> kinds, LocalDate on, WorkRule rule,
        Locale language) {

    private static final Feature UNIT = Feature.of(Literals.RECORD__UNIT);

    Store store() {
        return roster.store();
    }

    String campaign() {
        return plan.plan().getIdentifier();
    }

    /** The last day that is near. */
    LocalDate soon() {
        return on.plusDays(rule.soon());
    }

    /** Late when the day has passed, else due. */
    Urgency urgency(LocalDate due) {
        return due.isBefore(on) ? Urgency.LATE : Urgency.DUE;
    }

    /** The records the body answers for. */
    RegisterQuery records(Register register) {
        RegisterQuery all = RegisterQuery.of(campaign(), register);
        return place.body().province() ? all : all.with(new Compare(UNIT, Operator.EQ, place.body().unit()));
    }

    /** Those of them whose day lies between two; null for no bound. */
    RegisterQuery records(Register register, Feature dated, LocalDate from, LocalDate to) {
        RegisterQuery query = records(register);
        query = from == null ? query : query.with(new Compare(dated, Operator.GE, from));
        return to == null ? query : query.with(new Compare(dated, Operator.LE, to));
    }

    /** Reads the unit, then the attributes, of each record. */
    void each(RegisterQuery query, Consumer<Object[]> row, Feature... attributes) {
        List<Feature> columns = new java.util.ArrayList<>(List.of(UNIT));
        columns.addAll(List.of(attributes));
        store().registers().stream(query, columns, values -> {
            row.accept(values);
            return true;
        });
    }

    /** The same. */
    void each(RegisterQuery query, Consumer<Object[]> row, EAttribute... attributes) {
        each(query, row, java.util.Arrays.stream(attributes).map(Feature::of).toArray(Feature[]::new));
    }

    String text(String key, Object... arguments) {
        return Texts.of(ProcessException.class, language).text(key, arguments);
    }

    /** Whether something that was filled in on a day was still open on the day asked about. */
    boolean open(LocalDate done) {
        return done == null || done.isAfter(on);
    }
}
