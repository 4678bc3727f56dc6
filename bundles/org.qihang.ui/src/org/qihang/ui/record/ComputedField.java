package org.qihang.ui.record;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;

/** A value computed from other records, or changed by the moves of a procedure: read, not typed. */
final class ComputedField extends RecordField {

    private Text text;

    ComputedField(FormContext context, Feature feature) {
        super(context, feature);
    }

    @Override
    Control createControl(Composite area) {
        text = new Text(area, SWT.SINGLE | SWT.READ_ONLY);
        context().toolkit().adapt(text, false, false);
        text.setToolTipText(Texts.of(ComputedField.class, Locale.getDefault()).text(
                feature().moved() ? "form.moved" : "form.computed"));
        return text;
    }

    /** The unit of measure stands behind the number, not at the end of the line. */
    @Override
    void createSide(Composite area) {
    }

    @Override
    void show(boolean hidden) {
        String shown = edit().rules().shown(feature(), edit().stored().eGet(feature().feature()));
        text.setText(shown.isEmpty() ? "" : shown + feature().unit().map(unit -> " " + unit).orElse(""));
    }
}
