package org.qihang.ui.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;

/** The values of an element as people read them. */
public final class ValueText {

    private final Labels labels;
    private final ElementNames names;
    private final Texts texts;

    public ValueText(Locale locale) {
        labels = Labels.in(locale);
        names = new ElementNames(locale);
        texts = Texts.of(ValueText.class, locale);
    }

    /** The value of a field with its unit; empty where there is none. */
    public String of(EObject element, Feature feature) {
        Object value = element.eGet(feature.feature());
        if (value == null) {
            return "";
        }
        return switch (feature.kind()) {
            case ENUM -> labels.of((Enum<?>) value);
            case REFERENCE -> value instanceof List<?> several ? several.stream().map(one -> names.of((EObject) one))
                    .collect(Collectors.joining(texts.text("and"))) : names.of((EObject) value);
            case BOOLEAN -> texts.text((Boolean) value ? "yes" : "no");
            case DECIMAL -> ((BigDecimal) value).toPlainString() + feature.unit().orElse("");
            case INTEGER -> value + feature.unit().orElse("");
            default -> value.toString();
        };
    }
}
