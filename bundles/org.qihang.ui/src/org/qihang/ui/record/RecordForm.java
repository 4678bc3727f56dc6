package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;
import org.qihang.ui.value.CellText;
import org.qihang.ui.value.CodeNames;

/** The form of a record, made from the model: a section for each group of attributes, two columns of fields. */
public final class RecordForm {

    /** Label and field, twice where there is room. */
    private static final int NARROW = 2;
    private static final int WIDE = 4;
    private static final int MARGIN = 24;

    private final RecordEdit edit;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final CodeNames names;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(RecordForm.class, Locale.getDefault());
    private final List<Composite> groups = new ArrayList<>();
    private final List<RecordField> fields = new ArrayList<>();
    private final Runnable changed;
    private Label state;
    private Button reveal;
    private RecordHistory history;
    private boolean demanding;

    /** @param changed told after every change */
    RecordForm(Composite parent, RecordEdit edit, CodeNames names, Runnable changed, Runnable delete) {
        this.edit = edit;
        this.names = names;
        this.changed = changed;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(event -> toolkit.dispose());
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().margins(12, 8).spacing(0, 8).applyTo(body);
        head(body, delete);
        Map<String, List<Feature>> features = new LinkedHashMap<>();
        edit.register().attributes().forEach(feature -> features
                .computeIfAbsent(feature.group().orElse("identity"), key -> new ArrayList<>()).add(feature));
        features.forEach((group, attributes) -> section(body, group, attributes));
        history = new RecordHistory(section(body, texts.text("history.title")), toolkit, edit.register(),
                new CellText(names, labels));
        form.addListener(SWT.Resize, event -> fit());
        show();
    }

    private void head(Composite body, Runnable delete) {
        Composite head = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        state = toolkit.createLabel(head, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        reveal = toolkit.createButton(head, texts.text("form.reveal"), SWT.TOGGLE);
        reveal.setToolTipText(texts.text("form.reveal.tip"));
        reveal.setSelection(edit.isNew());
        reveal.setData("reveal");
        reveal.addListener(SWT.Selection, event -> show());
        Button remove = toolkit.createButton(head, texts.text("form.delete"), SWT.PUSH);
        remove.setEnabled(!edit.isNew());
        remove.addListener(SWT.Selection, event -> delete.run());
    }

    private Composite section(Composite body, String title) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | ExpandableComposite.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite area = toolkit.createComposite(section);
        section.setClient(area);
        return area;
    }

    private void section(Composite body, String group, List<Feature> features) {
        Composite area = section(body, labels.group(group));
        GridLayoutFactory.swtDefaults().numColumns(WIDE).margins(4, 6).spacing(10, 4).applyTo(area);
        List<RecordField> made = new ArrayList<>();
        features.forEach(feature -> made.add(new RecordField(area, toolkit, feature, edit, names.of(feature),
                this::fieldChanged)));
        fields.addAll(made);
        groups.add(area);
        alignLabels(area);
    }

    /** Two columns of fields where they fit beside each other, else one. */
    private void fit() {
        int columns = form.getClientArea().width < groups.stream().mapToInt(this::wideWidth).max().orElse(0) ? NARROW : WIDE;
        boolean other = false;
        for (Composite area : groups) {
            GridLayout layout = (GridLayout) area.getLayout();
            other |= layout.numColumns != columns;
            layout.numColumns = columns;
        }
        if (other) {
            form.reflow(true);
        }
    }

    private int wideWidth(Composite area) {
        Control[] row = area.getChildren();
        return WIDE / NARROW * (((GridData) row[0].getLayoutData()).widthHint + fields.getFirst().leastWidth() + MARGIN);
    }

    /** Labels of all sections are as wide as the widest, so that fields stand under each other. */
    private void alignLabels(Composite area) {
        int widest = edit.register().attributes().stream().map(feature -> labels.of(feature) + " *")
                .mapToInt(text -> width(area, text)).max().orElse(0);
        Control[] children = area.getChildren();
        for (int i = 0; i < children.length; i += 2) {
            ((GridData) children[i].getLayoutData()).widthHint = widest;
        }
    }

    private static int width(Composite area, String text) {
        GC gc = new GC(area);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    private void fieldChanged() {
        mark();
        changed.run();
    }

    /** Shows the record as it is now, after undo, redo, save. */
    void show() {
        reveal.setText(texts.text(reveal.getSelection() ? "form.hide" : "form.reveal"));
        reveal.requestLayout();
        fields.forEach(field -> field.show(!reveal.getSelection()));
        mark();
    }

    private void mark() {
        Map<Feature, String> problems = edit.problems();
        boolean moved = false;
        for (RecordField field : fields) {
            boolean silent = field.isBeingTyped() || isUntouched(field);
            moved |= field.mark(silent ? "" : problems.getOrDefault(field.feature(), ""));
        }
        state.setText(edit.isNew() ? texts.text("form.new") : texts.text("form.state",
                new CellText(names, labels).of(unit(), edit.stored().getUnit()), edit.stored().getVersion()));
        if (moved) {
            form.reflow(true);
        }
    }

    /** A new record's empty fields are not scolded before a save is tried. */
    private boolean isUntouched(RecordField field) {
        return edit.isNew() && !demanding && edit.unaccepted(field.feature()).isEmpty()
                && !edit.now().eIsSet(field.feature().feature());
    }

    private Feature unit() {
        return edit.register().attribute("unit").orElseThrow();
    }

    /** Shows all that is wrong and goes to the first of it; false when nothing is. */
    boolean goToProblem() {
        demanding = true;
        mark();
        Map<Feature, String> problems = edit.problems();
        for (RecordField field : fields) {
            if (problems.containsKey(field.feature())) {
                field.control().setFocus();
                form.showControl(field.control());
                return true;
            }
        }
        return false;
    }

    RecordHistory history() {
        return history;
    }

    Control control() {
        return form;
    }

    /** The field of an attribute. */
    RecordField field(Feature feature) {
        return fields.stream().filter(field -> field.feature().equals(feature)).findFirst().orElseThrow();
    }

    void enable(boolean on) {
        form.setEnabled(on);
    }

    void setFocus() {
        if (!fields.isEmpty()) {
            fields.getFirst().control().setFocus();
        }
    }
}
