package org.qihang.ui.editor.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;

/** Yes or no. */
final class CheckField extends Field {

    private Button button;

    CheckField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    public Control create(Composite parent, FormToolkit toolkit) {
        button = toolkit.createButton(parent, context().texts().text("check.yes"), SWT.CHECK);
        button.addListener(SWT.Selection, event -> chosen(button.getSelection()));
        return button;
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    protected void fill(EObject shown, Object value) {
        button.setSelection(Boolean.TRUE.equals(value));
    }
}
