package org.qihang.ui.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Masking;
import org.qihang.model.text.Texts;

/** How a value is shown in tables and histories: codes by name, personal data masked. Immutable. */
public final class CellText {

    private final CodeNames names;
    private final Labels labels;
    private final Texts texts = Texts.of(CellText.class, Locale.getDefault());

    public CellText(CodeNames names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    /** The text a person sees for a value; empty for none. */
    public String of(Feature feature, Object value) {
        if (value == null) {
            return "";
        }
        return switch (feature.kind()) {
            case BOOLEAN -> texts.text((Boolean) value ? "yes" : "no");
            case ENUM -> labels.of((Enum<?>) value);
            case TEXT -> Masking.shown(feature, names.of(feature).map(codes -> name(feature, codes, (String) value))
                    .orElse((String) value));
            case DECIMAL -> ((BigDecimal) value).toPlainString();
            default -> value.toString();
        };
    }

    private static String name(Feature feature, Codes codes, String value) {
        return feature.list() ? Arrays.stream(value.strip().split("\\s+")).map(codes::name)
                .collect(Collectors.joining(Codes.JOIN)) : codes.name(value);
    }
}
