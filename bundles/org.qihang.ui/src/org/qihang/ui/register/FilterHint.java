package org.qihang.ui.register;

import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;
import org.qihang.ui.value.CodeNames;

/** What an empty cell of the filter row says can be typed. */
final class FilterHint {

    private FilterHint() {
    }

    static String of(Feature feature, CodeNames names, Texts texts) {
        if (feature.register().isPresent()) {
            return texts.text("filter.hint.reference");
        } else if (names.of(feature).isPresent()) {
            return texts.text("filter.hint.code");
        }
        return switch (feature.kind()) {
            case DATE -> texts.text("filter.hint.date");
            case INTEGER, DECIMAL -> texts.text("filter.hint.number");
            default -> texts.text("filter.hint.text");
        };
    }
}
