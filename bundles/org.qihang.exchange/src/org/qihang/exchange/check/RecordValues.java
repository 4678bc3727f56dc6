package org.qihang.exchange.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** The values read from one row, by attribute. */
public final class RecordValues {

    private final List<Feature> attributes;
    private final Map<String, Integer> places = new HashMap<>();
    private final ColumnUse[] columns;
    private Object[] values;
    private int row;

    RecordValues(Register register, Map<Feature, ColumnUse> uses) {
        attributes = register.attributes();
        columns = new ColumnUse[attributes.size()];
        for (int i = 0; i < columns.length; i++) {
            places.put(attributes.get(i).name(), i);
            columns[i] = uses.get(attributes.get(i));
        }
    }

    Object[] begin(int number) {
        row = number;
        values = new Object[columns.length];
        return values;
    }

    /** The row's number in the file. */
    public int row() {
        return row;
    }

    /** Where an attribute stands; -1 when the register has none of that name. */
    public int place(String attribute) {
        return places.getOrDefault(attribute, -1);
    }

    /** The value at a place; null when the row has none. */
    public Object get(int place) {
        return values[place];
    }

    /** Replaces the value at a place. */
    public void set(int place, Object value) {
        values[place] = value;
    }

    /** The column a place was read from. */
    public ColumnUse column(int place) {
        return columns[place];
    }
}
