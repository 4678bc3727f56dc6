package org.qihang.exchange.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;
import org.qihang.exchange.duplicate.DuplicatePair.Entry;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** The records that are compared: of each its id, its key and the attributes that tell something. */
final class Rows {

    private final Register register;
    private final List<Column> columns = new ArrayList<>();
    private final List<Feature> features = new ArrayList<>();
    private final Column title;
    private final LongArrayList ids = new LongArrayList();
    private final List<String> keys = new ArrayList<>();

    Rows(Register register, Names names) {
        this.register = register;
        register.system().stream().filter(feature -> feature.name().equals("id")).forEach(features::add);
        features.add(register.key().orElse(register.title()));
        for (Trait trait : Trait.of(register)) {
            columns.add(new Column(trait, names));
            features.add(trait.feature());
        }
        title = columns.stream().filter(column -> column.trait().feature().equals(register.title())).findFirst()
                .orElseThrow();
    }

    /** What is read of each record: a row of these values is added. */
    List<Feature> features() {
        return features;
    }

    /** Adds a record, whose values are in the order of {@link #features}. */
    void add(Object[] values) {
        add(values, column -> true);
    }

    /** The same; values are counted only in some columns, which have not had a sample. */
    void add(Object[] values, Predicate<Column> counted) {
        ids.add(((Number) values[0]).longValue());
        keys.add(register.key().isPresent() ? (String) values[1] : null);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            column.add(values[i + 2], counted.test(column));
        }
    }

    /** Counts the values of a record that is not compared itself in some columns. */
    void sample(Object[] values, Predicate<Column> counted) {
        for (int i = 0; i < columns.size(); i++) {
            if (counted.test(columns.get(i))) {
                columns.get(i).sample(values[i + 2]);
            }
        }
    }

    int size() {
        return ids.size();
    }

    long id(int row) {
        return ids.get(row);
    }

    List<Column> columns() {
        return columns;
    }

    /** What the records are called. */
    Column title() {
        return title;
    }

    Entry entry(int row) {
        return new Entry(ids.get(row), keys.get(row), (String) title.value(title.at(row)));
    }
}
