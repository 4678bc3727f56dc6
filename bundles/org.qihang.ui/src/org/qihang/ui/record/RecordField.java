package org.qihang.ui.record;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;

/** One field of the record form: label, control, unit of measure, and below it what is wrong. */
abstract class RecordField {

    private static final int CHARACTERS = 22;

    private final FormContext context;
    private final Feature feature;
    private Label title;
    private Control control;
    private FieldMessage message;
    private int leastWidth;

    RecordField(FormContext context, Feature feature) {
        this.context = context;
        this.feature = feature;
    }

    /** The field for an attribute: a list to choose from, a text with proposals, a plain text, or one that is only read. */
    static RecordField of(FormContext context, Feature feature) {
        if (feature.computed().isPresent() || feature.moved()) {
            return new ComputedField(context, feature);
        } else if (feature.register().isPresent()) {
            return new ReferenceField(context, feature);
        } else if (ChoiceField.fits(context, feature)) {
            return new ChoiceField(context, feature);
        }
        return context.edit().rules().names().of(feature).isPresent() ? new CodeField(context, feature)
                : new TextField(context, feature);
    }

    /** Makes the label and the control. */
    final void create(Composite parent, int labelWidth) {
        title = context.toolkit().createLabel(parent, Labels.in(Locale.getDefault()).of(feature)
                + (demanded() ? " *" : ""), SWT.RIGHT);
        title.setForeground(context.toolkit().getColors().getColor(IFormColors.TITLE));
        Composite area = context.toolkit().createComposite(parent);
        int line = title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        // All fields want the same width, whatever stands in them: only so do they stand under each other.
        leastWidth = line * CHARACTERS / 2;
        GridDataFactory.fillDefaults().grab(true, false).hint(leastWidth, SWT.DEFAULT).applyTo(area);
        control = createControl(area);
        GridData data = GridDataFactory.fillDefaults().grab(true, false).hint(1, height(line)).create();
        control.setLayoutData(data);
        control.setData(feature.name());
        createSide(area);
        int columns = area.getChildren().length;
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(1, 1).spacing(4, 1).applyTo(area);
        int height = data.heightHint == SWT.DEFAULT ? control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : line * 2;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, Math.max(0, (height - line) / 2))
                .hint(labelWidth, SWT.DEFAULT).applyTo(title);
        message = new FieldMessage(area, context.toolkit(), columns, this::fix);
    }

    private boolean demanded() {
        return feature.required() && feature.from().isEmpty();
    }

    abstract Control createControl(Composite area);

    /** How high the control is to be; SWT.DEFAULT for one line. */
    int height(int line) {
        return SWT.DEFAULT;
    }

    /** What stands to the right of the control: the unit of measure, where there is one. */
    void createSide(Composite area) {
        feature.unit().ifPresent(unit -> {
            Label side = context.toolkit().createLabel(area, unit);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(side);
        });
    }

    /** Shows the value as it is now; personal data behind stars when hidden, and then not to be changed. */
    abstract void show(boolean hidden);

    /** Whether someone is in the middle of typing what is no value yet: no time to complain. */
    boolean isBeingTyped() {
        return false;
    }

    /** Takes the whole width of the form. */
    boolean isWide() {
        return feature.multiline();
    }

    private void fix(QuickFix fix) {
        fix.values().forEach(context.edit()::choose);
        control.setFocus();
        context.refresh().run();
    }

    /** Shows what is wrong, nothing for an empty text, and ways out; returns whether the form has to be laid out anew. */
    final boolean mark(String problem, List<QuickFix> fixes) {
        return message.show(problem, fixes);
    }

    /** What is said to be wrong; empty for nothing. */
    final String problem() {
        return message.problem();
    }

    /** The ways out that are offered. */
    final List<QuickFix> fixes() {
        return message.fixes();
    }

    /** Narrower than this a field is no good. */
    final int leastWidth() {
        return leastWidth;
    }

    final FormContext context() {
        return context;
    }

    final RecordEdit edit() {
        return context.edit();
    }

    final Feature feature() {
        return feature;
    }

    /** The record's value now. */
    final Object value() {
        return edit().now().eGet(feature.feature());
    }

    final Label title() {
        return title;
    }

    final Control control() {
        return control;
    }
}
