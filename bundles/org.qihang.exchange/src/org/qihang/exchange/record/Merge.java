package org.qihang.exchange.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/**
 * Lays the values of a row over a stored record. An empty cell keeps what is there unless asked to wipe; a
 * destination that changes without a date begins on the day of the import.
 */
final class Merge {

    private final List<Feature> attributes;
    private final int offset;
    private final boolean[] wiped;
    private final int destination;
    private final int since;
    private final LocalDate day;

    /**
     * @param present the attributes the file has a column for
     * @param wipe whether empty cells of those columns remove what is stored
     * @param day the day of the import
     */
    Merge(Register register, Set<Feature> present, boolean wipe, LocalDate day) {
        attributes = register.attributes();
        offset = register.system().size();
        wiped = new boolean[attributes.size()];
        for (int i = 0; i < wiped.length; i++) {
            Feature feature = attributes.get(i);
            wiped[i] = wipe && present.contains(feature) && !feature.required();
        }
        since = place("destinationSince");
        destination = since < 0 ? -1 : place("destination");
        this.day = day;
    }

    private int place(String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** A new record with these values: one for each column of the register. */
    Object[] created(Object[] values) {
        Object[] record = new Object[offset + values.length];
        System.arraycopy(values, 0, record, offset, values.length);
        return record;
    }

    /** The stored record as the row changes it; the same array when it changes nothing. */
    Object[] changed(Object[] stored, Object[] values) {
        Object[] record = stored.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null || wiped[i]) {
                record[offset + i] = values[i];
            }
        }
        if (same(record, stored)) {
            return stored;
        }
        if (destination >= 0 && values[since] == null
                && !Objects.equals(record[offset + destination], stored[offset + destination])) {
            record[offset + since] = day;
        }
        return record;
    }

    /** Whether nothing changes for people: 5000 is 5000.00. */
    private static boolean same(Object[] one, Object[] other) {
        for (int i = 0; i < one.length; i++) {
            boolean equal = one[i] instanceof BigDecimal a && other[i] instanceof BigDecimal b ? a.compareTo(b) == 0
                    : Objects.equals(one[i], other[i]);
            if (!equal) {
                return false;
            }
        }
        return true;
    }
}
