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
 * Reads the records one record is compared with: those called the same, of the same initials or beginning, and about
 * the same. How common other values are is seen from some records.
 */
final class Neighbours {

    /** Registers up to this are read whole; of larger ones, so many show how common values are. */
    private static final int SAMPLE = 2000;
    /** Whatever is shared by more tells nothing. */
    private static final int MOST = 5000;
    private static final int TITLE_BEGINS = 4;
    private static final int BEGINNING = 200;

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
            add(query.with(criterion), whole);
        }
        begins(record, whole);
    }

    /** Long names may have a slip in what follows: those that begin the same, by the index of titles. */
    private void begins(Record record, Predicate<Column> counted) {
        Feature title = query.register().title();
        String text = (String) record.eGet(title.feature());
        if (title.register().isEmpty() && text != null && text.length() > TITLE_BEGINS) {
            RegisterQuery some = query.with(new Criterion.Prefix(title, text.substring(0, TITLE_BEGINS)))
                    .with(new Order(title, true));
            for (Record other : store.registers().page(some, 0, BEGINNING)) {
                if (read.add(other.getId())) {
                    rows.add(values(other), counted);
                }
            }
        }
    }

    private Object[] values(Record record) {
        return rows.features().stream().map(feature -> record.eGet(feature.feature())).toArray();
    }

    private void start(Record record, Predicate<Column> counted) {
        read.add(record.getId());
        rows.add(values(record), counted);
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

    /** Conditions that indexes answer. A slip in a name of the same sound leaves its initials. */
    private List<Criterion> alike(Record record) {
        List<Criterion> alike = new ArrayList<>();
        for (Column column : rows.columns()) {
            Feature feature = column.trait().feature();
            Object value = record.eGet(feature.feature());
            if (value != null && (column == rows.title() || column.trait().role() == Role.SUBJECT
                    || column.trait().role() == Role.PERSON)) {
                alike.add(new Compare(feature, Operator.EQ, value));
            }
        }
        query.register().system().stream().filter(feature -> feature.name().equals("initials"))
                .filter(feature -> record.getInitials() != null)
                .forEach(feature -> alike.add(new Compare(feature, Operator.EQ, record.getInitials())));
        return alike;
    }
}
