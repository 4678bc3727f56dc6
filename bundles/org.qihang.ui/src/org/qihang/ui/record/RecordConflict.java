package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;

/** What two people changed in one record: compared with the state both began from. */
final class RecordConflict {

    /** An attribute both changed, each to another value. */
    record Difference(Feature feature, Object mine, Object theirs) {
    }

    private RecordConflict() {
    }

    /** Attributes both changed differently. */
    static List<Difference> both(RecordEdit edit, Record theirs) {
        List<Difference> found = new ArrayList<>();
        for (Feature feature : edit.register().attributes()) {
            Object mine = edit.now().eGet(feature.feature());
            Object other = theirs.eGet(feature.feature());
            if (!RecordEdit.same(mine, other) && changed(feature, edit, edit.now()) && changed(feature, edit, theirs)) {
                found.add(new Difference(feature, mine, other));
            }
        }
        return found;
    }

    /** Values only the other changed: they are taken over. */
    static Map<Feature, Object> theirsOnly(RecordEdit edit, Record theirs) {
        Map<Feature, Object> found = new LinkedHashMap<>();
        for (Feature feature : edit.register().attributes()) {
            if (changed(feature, edit, theirs) && !changed(feature, edit, edit.now())) {
                found.put(feature, theirs.eGet(feature.feature()));
            }
        }
        return found;
    }

    private static boolean changed(Feature feature, RecordEdit edit, Record record) {
        return !RecordEdit.same(edit.stored().eGet(feature.feature()), record.eGet(feature.feature()));
    }
}
