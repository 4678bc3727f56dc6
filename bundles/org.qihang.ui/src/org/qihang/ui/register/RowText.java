package org.qihang.ui.register;

import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.ui.value.CellText;

/** How a value of a row is shown: references by what they refer to, codes by name, personal data masked. */
final class RowText {

    private final CellText text;
    private final RowTitles titles;

    RowText(CellText text, RowTitles titles) {
        this.text = text;
        this.titles = titles;
    }

    /** The text a person sees for a value; empty for none. */
    String of(Feature feature, Object value) {
        if (feature.register().isPresent() && value instanceof String key) {
            return titles.title(feature.register().get(), key).orElseGet(() -> Masking.shown(feature, key));
        }
        return text.of(feature, value);
    }
}
