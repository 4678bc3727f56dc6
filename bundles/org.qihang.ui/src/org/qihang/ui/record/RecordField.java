package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Masking;
import org.qihang.model.text.Texts;
import org.qihang.ui.value.Codes;

/** One field of the record form: label, text or list, and below it what is wrong. */
final class RecordField {

    /** A table with more codes than this is typed into with proposals, not listed. */
    private static final int LISTED = 10;
    private static final int CHARACTERS = 22;

    private final Feature feature;
    private final RecordEdit edit;
    private final Optional<Codes> codes;
    private final Runnable changed;
    private final Texts texts = Texts.of(RecordField.class, Locale.getDefault());
    private final Label message;
    private final List<String> choices = new ArrayList<>();
    private Text text;
    private Combo combo;
    private boolean showing;
    private boolean masked;

    /** @param changed told after every letter, choice and when the field is left */
    RecordField(Composite parent, FormToolkit toolkit, Feature feature, RecordEdit edit, Optional<Codes> codes,
            Runnable changed) {
        this.feature = feature;
        this.edit = edit;
        this.codes = codes;
        this.changed = changed;
        Label title = toolkit.createLabel(parent, Labels.in(Locale.getDefault()).of(feature)
                + (feature.required() ? " *" : ""), SWT.RIGHT);
        title.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 1).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Control control = codes.filter(table -> !table.open() && table.entries().size() <= LISTED)
                .map(table -> list(area, toolkit, table)).orElseGet(() -> text(area, toolkit));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * CHARACTERS / 2, SWT.DEFAULT).applyTo(control);
        control.setData(feature.name());
        int indent = (control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y) / 2;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, indent).applyTo(title);
        message = toolkit.createLabel(area, "", SWT.WRAP);
        message.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        // A long message wraps; it must not push the columns of the form.
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).exclude(true).applyTo(message);
        message.setVisible(false);
    }

    private Control list(Composite area, FormToolkit toolkit, Codes table) {
        combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, true);
        choices.add(null);
        combo.add("");
        for (Codes.Entry entry : table.entries()) {
            choices.add(entry.code());
            combo.add(entry.shown());
        }
        combo.setVisibleItemCount(LISTED + 1);
        combo.addListener(SWT.Selection, event -> {
            edit.choose(feature, choices.get(combo.getSelectionIndex()));
            changed.run();
        });
        // The wheel scrolls the form; it must not change a value nobody looks at.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return combo;
    }

    private Control text(Composite area, FormToolkit toolkit) {
        text = toolkit.createText(area, "", SWT.BORDER | SWT.SINGLE);
        if (codes.isPresent()) {
            text.setMessage(texts.text("form.code.hint"));
            ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                    new CodeProposals(codes.get()), null, null);
            adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
            adapter.setPropagateKeys(true);
        } else if (feature.kind() == Feature.Kind.DATE) {
            text.setMessage(texts.text("form.date.hint"));
        }
        text.addListener(SWT.Modify, event -> {
            if (!showing && !masked) {
                edit.type(feature, text.getText());
                changed.run();
            }
        });
        text.addListener(SWT.FocusOut, event -> {
            edit.left();
            show(masked);
            changed.run();
        });
        return text;
    }

    /** Narrower than this a field is no good. */
    int leastWidth() {
        return ((GridData) control().getLayoutData()).widthHint;
    }

    Feature feature() {
        return feature;
    }

    Control control() {
        return text == null ? combo : text;
    }

    /** Shows the value as it is now; personal data behind stars when masked, and then not to be changed. */
    void show(boolean hidden) {
        masked = hidden && feature.personal();
        showing = true;
        try {
            Object value = edit.now().eGet(feature.feature());
            if (combo != null) {
                fillCombo((String) value);
            } else {
                String wanted = edit.unaccepted(feature).map(RecordEdit.Unaccepted::typed)
                        .orElseGet(() -> edit.rules().shown(feature, value));
                wanted = masked ? Masking.mask(wanted) : wanted;
                if (!text.getText().equals(wanted)) {
                    text.setText(wanted);
                }
                text.setEditable(!masked);
                text.setToolTipText(masked ? texts.text("form.masked") : null);
            }
        } finally {
            showing = false;
        }
    }

    private void fillCombo(String value) {
        String code = value == null || value.isEmpty() ? null : value;
        int index = choices.indexOf(code);
        if (index < 0) {
            choices.add(code);
            combo.add(code);
            index = choices.size() - 1;
        }
        combo.select(index);
    }

    /** Whether someone is in the middle of typing what is no value yet: no time to complain. */
    boolean isBeingTyped() {
        return text != null && text.isFocusControl() && edit.unaccepted(feature).isPresent();
    }

    /** Shows what is wrong, nothing for an empty text; returns whether the field changed its height. */
    boolean mark(String problem) {
        if (message.getText().equals(problem)) {
            return false;
        }
        message.setText(problem);
        message.setVisible(!problem.isEmpty());
        ((GridData) message.getLayoutData()).exclude = problem.isEmpty();
        return true;
    }

    /** What is said to be wrong; empty for nothing. */
    String problem() {
        return message.getText();
    }
}
