package org.qihang.ui.editor;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;
import org.qihang.ui.editor.field.Field;
import org.qihang.ui.editor.field.FieldContext;
import org.qihang.ui.editor.field.Fields;

/** One row of a form: label, field, unit, and below the field what is wrong with it. */
final class FieldRow {

    /** Characters a field is wide at least; wide fields take what there is. */
    private static final int CHARACTERS = 24;
    private static final int LINES = 4;

    private final Field field;
    private final Label title;
    private final Label message;

    FieldRow(Composite parent, FormToolkit toolkit, Feature feature, FieldContext context) {
        field = Fields.of(feature, context);
        String label = new ElementNames(Locale.getDefault()).of(feature) + (feature.required() ? " *" : "");
        title = toolkit.createLabel(parent, label, SWT.RIGHT);
        title.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Control control = field.create(area, toolkit);
        layout(control, feature);
        // In the middle of the field's first line; what is wrong with it may stand below.
        int height = feature.multiline() || feature.feature().isMany() ? title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y
                : field.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int indent = (height - title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y) / 2 + 1;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, indent).applyTo(title);
        toolkit.createLabel(area, feature.unit().orElse(""));
        message = toolkit.createLabel(area, "", SWT.WRAP);
        message.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(message);
        message.setVisible(false);
    }

    private void layout(Control control, Feature feature) {
        GC gc = new GC(control);
        int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
        gc.dispose();
        GridDataFactory data = GridDataFactory.fillDefaults().grab(field.wide(), false)
                .align(field.wide() ? SWT.FILL : SWT.BEGINNING, SWT.CENTER);
        int height = feature.multiline() && control instanceof Text text ? text.getLineHeight() * LINES : SWT.DEFAULT;
        data.hint(width, height);
        if (control instanceof Button) {
            data.hint(SWT.DEFAULT, SWT.DEFAULT);
        }
        data.applyTo(control);
    }

    /** The room the label needs. */
    int labelWidth() {
        return title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    /** Gives the label room, the same in every row of the form. */
    void labelWidth(int width) {
        ((GridData) title.getLayoutData()).widthHint = width;
    }

    Feature feature() {
        return field.feature();
    }

    Control control() {
        return field.control();
    }

    void show(EObject element) {
        field.show(element);
    }

    /** Shows what is wrong, nothing for an empty text; returns whether the row changed its height. */
    boolean mark(String text) {
        if (message.getText().equals(text)) {
            return false;
        }
        message.setText(text.replace("&", "&&"));
        message.setVisible(!text.isEmpty());
        ((GridData) message.getLayoutData()).exclude = text.isEmpty();
        return true;
    }
}
