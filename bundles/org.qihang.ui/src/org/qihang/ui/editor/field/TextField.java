package org.qihang.ui.editor.field;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.qihang.model.meta.Feature;

/** A text of one or several lines. */
final class TextField extends TypedField {

    TextField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    int style() {
        return feature().multiline() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    Optional<Object> parse(String typed) {
        return Optional.of(typed);
    }

    @Override
    String format(Object value) {
        return value.toString();
    }

    @Override
    String refusal() {
        throw new IllegalStateException("every text is a text");
    }
}
