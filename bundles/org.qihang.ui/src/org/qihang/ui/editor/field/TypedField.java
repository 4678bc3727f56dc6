package org.qihang.ui.editor.field;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;

/** A field that is typed into. What kind of value the text is, the subclasses know. */
abstract class TypedField extends Field {

    private Text text;
    private boolean leaving;

    TypedField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    public Control create(Composite parent, FormToolkit toolkit) {
        text = toolkit.createText(parent, "", SWT.BORDER | style());
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.FocusOut, event -> leave());
        return text;
    }

    int style() {
        return SWT.SINGLE;
    }

    final Text text() {
        return text;
    }

    @Override
    public Control control() {
        return text;
    }

    /** The value of a text that is not empty; empty when it is none. */
    abstract Optional<Object> parse(String typed);

    /** The text of a value that is not null. */
    abstract String format(Object value);

    /** The key of the message for what is no value. */
    abstract String refusal();

    private void modified() {
        String typed = text.getText();
        if (typed.isBlank()) {
            typed(null);
            return;
        }
        Optional<Object> value = parse(typed);
        if (value.isPresent()) {
            typed(value.get());
        } else {
            refused(typed, refusal());
        }
    }

    /** What was typed is written the usual way once the field is left. */
    private void leave() {
        left();
        if (element() != null) {
            leaving = true;
            show(element());
            leaving = false;
        }
    }

    @Override
    protected void fill(EObject shown, Object value) {
        String wanted = context().unaccepted().typed(shown, feature())
                .orElseGet(() -> value == null ? "" : format(value));
        boolean same = text.getText().equals(wanted) || !leaving && text.isFocusControl() && isTyping(value);
        if (!same) {
            text.setText(wanted);
        }
    }

    /** What is in the field means the value already, only written otherwise. */
    private boolean isTyping(Object value) {
        return text.getText().isBlank() ? !element().eIsSet(feature().feature())
                : value != null && parse(text.getText()).filter(value::equals).isPresent();
    }
}
