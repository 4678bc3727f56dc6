package org.qihang.exchange.record;

import org.qihang.exchange.check.Problems;
import org.qihang.exchange.check.Reason;
import org.qihang.exchange.check.RecordRule;
import org.qihang.exchange.check.RecordValues;

/** No two rows of a file have the same key: which of them is right is not ours to guess. The first comes in. */
final class NoDuplicate implements RecordRule {

    private final int place;
    private final SeenKeys seen = new SeenKeys();

    NoDuplicate(RecordValues values, String attribute) {
        place = values.place(attribute);
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        if (values.get(place) instanceof String key) {
            int before = seen.put(key, values.row());
            if (before > 0) {
                problems.add(values.column(place), key, Reason.of("duplicate", before));
            }
        }
    }
}
