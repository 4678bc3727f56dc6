package org.qihang.ui.record;

import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.ui.value.CellText;

/** How a value is told in histories and comparisons: codes by name, references with their title, personal data masked. */
final class ShownValue {

    private final CellText text;
    private final ReferenceNames references;

    ShownValue(CellText text, ReferenceNames references) {
        this.text = text;
        this.references = references;
    }

    String of(Feature feature, Object value) {
        if (value == null || feature.register().isEmpty()) {
            return text.of(feature, value);
        }
        String key = value.toString();
        return references.title(feature, key).map(title -> Masking.shown(feature, key) + " " + title)
                .orElseGet(() -> Masking.shown(feature, key));
    }

    /** The same for a value as the history keeps it: as text. */
    String ofText(Feature feature, String value) {
        return switch (feature.kind()) {
            case TEXT -> of(feature, value);
            case BOOLEAN -> of(feature, Boolean.valueOf(value));
            default -> Masking.shown(feature, value);
        };
    }
}
