package org.qihang.exchange.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.Order;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * Reads the records one record is compared with: those called the same, of the same initials or beginning, about the
 * same, and those with a key that begins the same. How common other values are is seen from some records.
 */
final class Neighbours {

    /** Registers up to this are read whole; of larger ones, so many show how common values are. */
    private static final int SAMPLE = 2000;
    /** Whatever is shared by more tells nothing. */
    private static final int MOST = 5000;
    private static final int TITLE_BEGINS = 4;

    private final Store store;
    private final RegisterQuery query;
    private final Rows rows;
    private final long records;
    private final LongHashSet read = new LongHashSet();

    Neighbours(Store store, String campaign, Register register, Rows rows) {
        this.store = store;
        this.query = RegisterQuery.of(campaign, register);
        this.rows = rows;
        this.records = store.registers().count(query);
    }

    /** How many records the register has. */
    long records() {
        return records;
    }

    /** Reads them into the rows, after the record itself. */
    void read(Record record) {
        if (records <= SAMPLE) {
            start(record, column -> true);
            add(query, column -> true);
            return;
        }
        // Whoever shares the title or what the record is about is read in full, and counted.
        Predicate<Column> whole = column -> column == rows.title() || column.trait().role() == Role.SUBJECT;
        start(record, whole);
        int[] seen = new int[1];
        store.registers().stream(query, rows.features(), row -> {
            rows.sample(row, whole.negate());
            return ++seen[0] < SAMPLE;
        });
        for (Criterion criterion : alike(record)) {
            // With an order, an index finds them where there is one.
            add(query.with(criterion).with(new Order(rows.features().getFirst(), true)), whole);
        }
    }

    private void start(Record record, Predicate<Column> counted) {
        read.add(record.getId());
        rows.add(rows.features().stream().map(feature -> record.eGet(feature.feature())).toArray(), counted);
    }

    private void add(RegisterQuery some, Predicate<Column> counted) {
        int most = rows.size() + MOST;
        store.registers().stream(some, rows.features(), row -> {
            if (read.add(((Number) row[0]).longValue())) {
                rows.add(row, counted);
            }
            return rows.size() < most;
        });
    }

    private List<Criterion> alike(Record record) {
        List<Criterion> alike = new ArrayList<>();
        List<Criterion> numbers = new ArrayList<>();
        for (Column column : rows.columns()) {
            Feature feature = column.trait().feature();
            Object value = record.eGet(feature.feature());
            if (value == null) {
                continue;
            }
            switch (column.trait().role()) {
                case SUBJECT, PERSON -> alike.add(new Compare(feature, Operator.EQ, value));
                case KEY -> alike.add(begins(feature, (String) value, ((String) value).length() * 2 / 3));
                case CONTACT -> numbers.add(new Compare(feature, Operator.EQ, value));
                default -> {
                    if (column == rows.title()) {
                        called(record, feature, (String) value, alike);
                    }
                }
            }
        }
        if (!numbers.isEmpty()) {
            // No index has them: one look through the register for all.
            alike.add(new Criterion.Any(numbers));
        }
        return alike;
    }

    private void called(Record record, Feature feature, String title, List<Criterion> alike) {
        alike.add(new Compare(feature, Operator.EQ, title));
        query.register().system().stream().filter(system -> system.name().equals("initials"))
                .filter(system -> record.getInitials() != null)
                .forEach(system -> alike.add(new Compare(system, Operator.EQ, record.getInitials())));
        if (title.length() > TITLE_BEGINS) {
            alike.add(begins(feature, title, TITLE_BEGINS));
        }
    }

    private static Criterion begins(Feature feature, String text, int length) {
        return new Criterion.Prefix(feature, text.substring(0, Math.max(1, length)));
    }
}
