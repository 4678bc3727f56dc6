package org.qihang.store;

import java.util.List;
import java.util.function.Predicate;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.memory.Values;

/**
 * Attributes of chosen records in memory, as they were when chosen. The register is locked while some are read, not
 * while they are heard of.
 */
final class HeldRecords {

    private static final int CHUNK = 500;

    private final HeldRegister held;
    private final int[] places;
    private final Column[] readers;
    private final Values[] values;

    HeldRecords(HeldRegister held, int[] places, List<Feature> features, Values[] values) {
        this.held = held;
        this.places = places;
        this.readers = features.stream().map(held.table()::reader).toArray(Column[]::new);
        this.values = values;
    }

    /** @param row as in {@link Registers#stream} */
    void read(Predicate<Object[]> row) {
        for (int from = 0; from < places.length; from += CHUNK) {
            for (Object[] each : chunk(from, Math.min(from + CHUNK, places.length))) {
                if (!row.test(each)) {
                    return;
                }
            }
        }
    }

    private Object[][] chunk(int from, int to) {
        Object[][] chunk = new Object[to - from][values.length];
        synchronized (held) {
            for (int i = from; i < to; i++) {
                for (int k = 0; k < values.length; k++) {
                    chunk[i - from][k] = readers[k].ofStored(values[k].get(places[i]));
                }
            }
        }
        return chunk;
    }
}
