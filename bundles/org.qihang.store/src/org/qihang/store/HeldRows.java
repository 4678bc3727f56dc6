package org.qihang.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.qihang.store.database.Column;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.memory.Places;
import org.qihang.store.memory.Values;

/**
 * The rows of a register of a campaign in memory, column by column. A changed row gets a new place; in its old one it
 * can still be read as it was, by those who found it there before.
 */
final class HeldRows {

    private final RegisterTable table;
    private final String campaign;
    private final Values[] values;
    private final BitSet gone = new BitSet();
    private long[] ids = new long[1024];
    private long[] stamps = new long[1024];
    private int size;

    HeldRows(RegisterTable table, String campaign) {
        this.table = table;
        this.campaign = campaign;
        this.values = Arrays.stream(table.columns()).map(Column::memory).toArray(Values[]::new);
    }

    /** @param stored a whole row as the columns hold it */
    void add(Object[] stored) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size / 2 * 3);
            stamps = Arrays.copyOf(stamps, size / 2 * 3);
        }
        for (int i = 0; i < values.length; i++) {
            values[i].add(stored[i]);
        }
        ids[size] = (Long) stored[table.id()];
        stamps[size++] = (Long) stored[table.stamp()];
    }

    /** Takes over changed and new rows by their ids; the map is empty afterwards. */
    void take(Map<Long, Object[]> changed) {
        for (int place = 0; place < size && !changed.isEmpty(); place++) {
            Object[] stored = gone.get(place) ? null : changed.get(ids[place]);
            if (stored != null && (Long) stored[table.stamp()] == stamps[place]) {
                // Of the same change: it is here already.
                changed.remove(ids[place]);
            } else if (stored != null) {
                gone.set(place);
            }
        }
        changed.values().forEach(this::add);
        changed.clear();
    }

    /** Leaves out the rows of all other ids. */
    void keep(Set<Long> there) {
        for (int place = 0; place < size; place++) {
            if (!there.contains(ids[place])) {
                gone.set(place);
            }
        }
    }

    /** How many places have rows that are no longer. */
    int gone() {
        return gone.cardinality();
    }

    Values values(int column) {
        return values[column];
    }

    /** The places with rows that meet a condition. */
    int[] chosen(IntPredicate condition) {
        return Places.chosen(size, gone.isEmpty() ? condition : place -> !gone.get(place) && condition.test(place));
    }

    /** How many places there are, those with former rows too. */
    int places() {
        return size;
    }

    int compareIds(int one, int other) {
        return Long.compare(ids[one], ids[other]);
    }

    RecordKey key(int place) {
        return new RecordKey(campaign, (String) values[table.unit()].get(place), ids[place]);
    }
}
