package org.qihang.exchange.record;

import java.util.List;
import java.util.Locale;
import org.qihang.exchange.check.ColumnUse;
import org.qihang.exchange.check.Problems;
import org.qihang.exchange.check.Reason;
import org.qihang.exchange.check.RecordRule;
import org.qihang.exchange.check.RecordValues;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;

/** No two rows of a file have the same key: which of them is right is not ours to guess. The first comes in. */
final class NoDuplicate implements RecordRule {

    private final int place;
    private final List<String> made;
    private final SeenKeys seen = new SeenKeys();

    NoDuplicate(RecordValues values, Feature attribute) {
        place = values.place(attribute.name());
        Labels labels = Labels.in(Locale.SIMPLIFIED_CHINESE);
        made = attribute.from().stream().map(values::place).map(values::column).map(ColumnUse::feature)
                .map(labels::of).toList();
    }

    @Override
    public void check(RecordValues values, Problems problems) {
        if (values.get(place) instanceof String key) {
            int before = seen.put(key, values.row());
            if (before > 0) {
                problems.add(values.column(place), key, made.isEmpty() || values.column(place).present()
                        ? Reason.of("duplicate", before)
                        : Reason.of("duplicate.same", before, String.join("、", made)));
            }
        }
    }
}
