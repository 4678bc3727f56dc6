package org.qihang.exchange.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;

/**
 * The values of one attribute in many records: each different value once, and how often it occurs. The rarer a value,
 * the more it tells when two records share it.
 */
final class Column {

    /** No value. */
    static final int NONE = -1;

    /** So many records with one value may be one and the same thing; what occurs more often is common. */
    private static final int SAME_THING = 4;
    private static final double SMOOTH = 20;
    /** A name as long as people's may be given twice by chance, one with so many more characters hardly ever. */
    private static final int PERSONS_NAME = 3;
    private static final int MORE = 4;

    private final Trait trait;
    private final Names names;
    private final IntArrayList codes = new IntArrayList();
    private final List<Object> values = new ArrayList<>();
    private final List<Object> forms = new ArrayList<>();
    private final IntArrayList counts = new IntArrayList();
    private final ObjectIntHashMap<Object> index = new ObjectIntHashMap<>();
    private long sample;

    Column(Trait trait, Names names) {
        this.trait = trait;
        this.names = names;
    }

    Trait trait() {
        return trait;
    }

    /** Adds the value of the next record, whether it is counted or not. */
    void add(Object value, boolean counted) {
        int code = code(value);
        codes.add(code);
        if (counted && code != NONE) {
            counts.set(code, counts.get(code) + 1);
        }
    }

    /** Counts a value of a record of a sample, which is not kept. */
    void sample(Object value) {
        sample++;
        int code = code(value);
        if (code != NONE) {
            counts.set(code, counts.get(code) + 1);
        }
    }

    private int code(Object value) {
        if (value == null) {
            return NONE;
        }
        int code = index.getIfAbsentPut(value, values.size());
        if (code == values.size()) {
            values.add(value);
            forms.add(null);
            counts.add(0);
        }
        return code;
    }

    /** The number of a record's value: the same number, the same value; {@link #NONE} without one. */
    int at(int row) {
        return codes.get(row);
    }

    int size() {
        return values.size();
    }

    /** A value as it is stored; null for {@link #NONE}. */
    Object value(int code) {
        return code == NONE ? null : values.get(code);
    }

    /** The form in which a value is compared. */
    Object form(int code) {
        Object form = forms.get(code);
        if (form == null) {
            form = trait.form(values.get(code), names);
            forms.set(code, form);
        }
        return form;
    }

    /** The bits two records tell by sharing a value, in a register of so many. */
    double bits(int code, long records) {
        return Math.max(0, -Math.log(chance(code, records)) / Math.log(2));
    }

    /** The chance that some other record has the value. */
    private double chance(int code, long records) {
        if (sample > 0) {
            return (counts.get(code) + 1) / (sample + trait.role().variety());
        }
        double others = counts.get(code) - SAME_THING;
        return others > 0 ? (others + 1) / (records + SMOOTH)
                : chanceOfRare(code) / (records + trait.role().variety());
    }

    private double chanceOfRare(int code) {
        return trait.role() == Role.NAME
                ? Math.pow(10, -Math.clamp(((Name) form(code)).plain().length() - PERSONS_NAME, 0, MORE)) : 1;
    }
}
