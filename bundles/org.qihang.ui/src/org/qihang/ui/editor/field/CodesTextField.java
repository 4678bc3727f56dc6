package org.qihang.ui.editor.field;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;

/** One code of a long table, or several codes separated by blanks; their names stand below. */
final class CodesTextField extends TypedField {

    private Label names;
    private Composite row;

    CodesTextField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    public Control create(Composite parent, FormToolkit toolkit) {
        row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(super.create(row, toolkit));
        names = toolkit.createLabel(row, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        text().addListener(SWT.Modify, event -> showNames());
        return row;
    }

    @Override
    public boolean wide() {
        return true;
    }

    private void showNames() {
        String table = feature().codes().orElseThrow();
        String shown = Arrays.stream(text().getText().strip().split("\\s+")).filter(code -> !code.isEmpty())
                .map(code -> code + " " + context().codes().names(table)
                        .getOrDefault(code, context().texts().text("code.none")))
                .collect(Collectors.joining("    "));
        if (!names.getText().equals(shown)) {
            names.setText(shown);
            row.getParent().layout(new Control[] {names});
        }
    }

    @Override
    protected void fill(EObject shown, Object value) {
        super.fill(shown, value);
        showNames();
    }

    @Override
    Optional<Object> parse(String typed) {
        return Optional.of(typed.strip().replaceAll("[\\s,,、]+", " "));
    }

    @Override
    String format(Object value) {
        return value.toString();
    }

    @Override
    String refusal() {
        throw new IllegalStateException("codes are looked up by the checks");
    }
}
