package org.qihang.ui.editor.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;

/** One field of a form: shows one attribute or reference of the element in hand and changes it. */
public abstract class Field {

    private final Feature feature;
    private final FieldContext context;
    private EObject element;
    private boolean showing;

    protected Field(Feature feature, FieldContext context) {
        this.feature = feature;
        this.context = context;
    }

    public final Feature feature() {
        return feature;
    }

    protected final FieldContext context() {
        return context;
    }

    /** The element in hand. */
    protected final EObject element() {
        return element;
    }

    /** Shows the field of an element; what is shown already is left alone, so that the caret stays. */
    public final void show(EObject shown) {
        showing = true;
        try {
            element = shown;
            fill(shown, shown.eGet(feature.feature()));
        } finally {
            showing = false;
        }
    }

    /** Creates the control in a row of a form; its layout data is set by the form. */
    public abstract Control create(Composite parent, FormToolkit toolkit);

    /** Whether the control takes the whole width of the form. */
    public boolean wide() {
        return false;
    }

    /** The control that takes the keyboard. */
    public abstract Control control();

    protected abstract void fill(EObject shown, Object value);

    /** A letter was typed: changes the value unless the field is only being filled. */
    protected final void typed(Object value) {
        if (!showing && element != null) {
            context.unaccepted().remove(element, feature);
            context.document().type(element, feature.feature(), value, context.step(element, feature));
        }
    }

    /** Something was chosen: a step of its own. */
    protected final void chosen(Object value) {
        if (!showing && element != null) {
            context.unaccepted().remove(element, feature);
            context.document().set(element, feature.feature(), value, context.step(element, feature));
        }
    }

    /** What was typed is no value: it is kept and reported. */
    protected final void refused(String typed, String messageKey) {
        if (!showing && element != null) {
            context.unaccepted().put(element, feature, typed,
                    context.texts().text(messageKey, context.names().of(feature), typed));
        }
    }

    /** What is typed next is a step of its own. */
    protected final void left() {
        context.document().typingEnds();
    }
}
