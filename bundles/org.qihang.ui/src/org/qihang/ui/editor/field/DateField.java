package org.qihang.ui.editor.field;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;

/** A date, typed in any usual way. */
final class DateField extends TypedField {

    DateField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    public Control create(Composite parent, FormToolkit toolkit) {
        Control control = super.create(parent, toolkit);
        text().setMessage(context().texts().text("date.example"));
        return control;
    }

    @Override
    Optional<Object> parse(String typed) {
        return DateText.parse(typed).map(Object.class::cast);
    }

    @Override
    String format(Object value) {
        return value.toString();
    }

    @Override
    String refusal() {
        return "date.refused";
    }
}
