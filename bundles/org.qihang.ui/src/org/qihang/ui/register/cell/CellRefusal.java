package org.qihang.ui.register.cell;

import java.util.Locale;
import java.util.Optional;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;

/** Which values are not changed in the table, and why; those that can be are changed in the record's form. */
public final class CellRefusal {

    private CellRefusal() {
    }

    /** Why a value cannot be changed where it stands; empty when it can. */
    public static Optional<String> of(Feature feature, Record record) {
        String key = record == null ? "cell.coming" : key(feature, record.eGet(feature.feature()));
        return key == null ? Optional.empty() : Optional.of(Texts.of(CellRefusal.class, Locale.getDefault())
                .text(key, Labels.in(Locale.getDefault()).of(feature)));
    }

    private static String key(Feature feature, Object value) {
        if (feature.computed().isPresent() || feature.system()) {
            return "cell.computed";
        } else if (feature.moved()) {
            return "cell.moved";
        } else if (feature.key()) {
            return "cell.key";
        } else if (feature.personal() && value != null && !value.equals("")) {
            // It stands behind stars; nobody types over what they cannot see.
            return "cell.personal";
        }
        return value instanceof String text && text.contains("\n") ? "cell.lines" : null;
    }
}
