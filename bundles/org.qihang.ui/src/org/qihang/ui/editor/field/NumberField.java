package org.qihang.ui.editor.field;

import java.math.BigDecimal;
import java.util.Optional;
import org.qihang.model.meta.Feature;

/** A whole number or a decimal one. */
final class NumberField extends TypedField {

    NumberField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    Optional<Object> parse(String typed) {
        return NumberText.parse(typed, feature().feature(), feature().unit().orElse(""));
    }

    @Override
    String format(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @Override
    String refusal() {
        return feature().kind() == Feature.Kind.INTEGER ? "integer.refused" : "decimal.refused";
    }
}
