package org.qihang.ui.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.Change;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.value.CellText;
import org.qihang.ui.widget.Steps;

/**
 * The form of a record, made from the model: its fields in groups, the records that refer to it, its attachments and
 * its history.
 */
public final class RecordForm {

    private final RecordEdit edit;
    private final ScrolledForm form;
    private final FormHead head;
    private final FieldSections sections;
    private final QuickFixes fixes;
    private final ShownValue shown;
    private final Runnable changed;
    private RelatedRecords related;
    private AttachmentList attachments;
    private RecordHistory history;
    private final Runnable parts;
    private boolean demanding;

    /**
     * Begins to make the form; that goes on while the window answers.
     *
     * @param changed told after every change
     * @param made told when the form is complete
     */
    RecordForm(Composite parent, StoreSession session, RecordOpener opener, RecordEdit edit, References references,
            Runnable changed, Runnable made) {
        this.edit = edit;
        this.changed = changed;
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(event -> toolkit.dispose());
        fixes = new QuickFixes(edit, references);
        shown = new ShownValue(new CellText(edit.rules().names(), Labels.in(Locale.getDefault())), references);
        FormContext context = new FormContext(session, opener, edit, references, toolkit, this::fieldChanged,
                this::fieldsChanged);
        Composite body = form.getBody();
        GridLayoutFactory.swtDefaults().margins(12, 8).spacing(0, 8).applyTo(body);
        head = new FormHead(context, body);
        head.addReveal(this::show);
        sections = new FieldSections(context);
        Steps steps = new Steps(form);
        sections.create(body, steps);
        parts = () -> parts(context, body);
        if (!edit.isNew()) {
            steps.add(parts);
        }
        steps.add(() -> {
            sections.fit(parent.getClientArea().width);
            show();
            made.run();
            form.addListener(SWT.Resize, event -> fit());
        });
        steps.add(this::load);
        steps.run();
    }

    private void parts(FormContext context, Composite body) {
        FormToolkit toolkit = context.toolkit();
        Texts texts = Texts.of(RecordForm.class, Locale.getDefault());
        if (!edit.register().referrers().isEmpty()) {
            related = new RelatedRecords(context, FormSection.create(toolkit, body, texts.text("related.title")));
        }
        attachments = new AttachmentList(context, FormSection.create(toolkit, body, texts.text("attachment.title")),
                () -> loadHistory(context.session()));
        history = new RecordHistory(FormSection.create(toolkit, body, texts.text("history.title")), toolkit,
                edit.register(), shown);
    }

    private void fit() {
        if (sections.fit(form.getClientArea().width)) {
            form.reflow(true);
        }
    }

    /** Reads what belongs to the record as it is stored. */
    void load() {
        if (!edit.isNew()) {
            if (history == null) {
                // The record is stored for the first time: from now on something can belong to it.
                parts.run();
                form.reflow(true);
            }
            if (related != null) {
                related.load();
            }
            attachments.load();
        }
    }

    private void fieldChanged() {
        mark();
        changed.run();
    }

    private void fieldsChanged() {
        show();
        changed.run();
    }

    /** Shows the record as it is now, after undo, redo, save. */
    void show() {
        sections.fields().forEach(field -> field.show(head.hides()));
        mark();
    }

    private void mark() {
        Map<Feature, String> problems = edit.problems();
        boolean moved = false;
        for (RecordField field : sections.fields()) {
            boolean silent = field.isBeingTyped() || isUntouched(field);
            String problem = silent ? "" : problems.getOrDefault(field.feature(), "");
            moved |= field.mark(problem, silent ? List.of() : fixes.of(field.feature(), problem));
        }
        head.show(shown.of(edit.register().attribute("unit").orElseThrow(), edit.stored().getUnit()));
        if (moved) {
            form.reflow(true);
        }
    }

    /** A new record's empty fields are not scolded before a save is tried. */
    private boolean isUntouched(RecordField field) {
        return edit.isNew() && !demanding && edit.unaccepted(field.feature()).isEmpty()
                && !edit.now().eIsSet(field.feature().feature());
    }

    /** Shows all that is wrong and goes to the first that stands in the way of a save; false when nothing does. */
    boolean goToProblem() {
        demanding = true;
        mark();
        Map<Feature, String> problems = edit.hindrances();
        for (RecordField field : sections.fields()) {
            if (problems.containsKey(field.feature())) {
                field.control().setFocus();
                form.showControl(field.control());
                return true;
            }
        }
        return false;
    }

    FormHead head() {
        return head;
    }

    private void loadHistory(StoreSession session) {
        Record record = edit.stored();
        session.load(Texts.of(RecordForm.class, Locale.getDefault()).text("record.loading"), form,
                (store, monitor) -> RecordLookup.history(store, record), this::show);
    }

    /** Shows what happened to the record. */
    void show(List<Change> changes) {
        if (history != null) {
            history.show(changes);
        }
    }

    AttachmentList attachments() {
        return attachments;
    }

    Control control() {
        return form;
    }

    /** The field of an attribute. */
    RecordField field(Feature feature) {
        return sections.fields().stream().filter(field -> field.feature().equals(feature)).findFirst().orElseThrow();
    }

    void enable(boolean on) {
        form.setEnabled(on);
    }

    void setFocus() {
        sections.fields().stream().filter(field -> edit.isNew() && field.feature().required()
                && field.feature().from().isEmpty() && field.value() == null).findFirst()
                .or(() -> sections.fields().stream().findFirst()).ifPresent(field -> field.control().setFocus());
    }
}
