package org.qihang.ui.record;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;

/** The line above the fields: where the record counts and what can be done with it as a whole. */
final class FormHead {

    private final RecordEdit edit;
    private final FormToolkit toolkit;
    private final Texts texts = Texts.of(FormHead.class, Locale.getDefault());
    private final Composite area;
    private final Label state;
    private Button reveal;
    private String notice = "";

    FormHead(FormContext context, Composite body) {
        edit = context.edit();
        toolkit = context.toolkit();
        area = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        state = toolkit.createLabel(area, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        layout();
    }

    private void layout() {
        GridLayoutFactory.fillDefaults().numColumns(area.getChildren().length).applyTo(area);
    }

    /** Adds the button that shows and hides personal data, where the register has any. */
    void addReveal(Runnable show) {
        reveal = toolkit.createButton(area, texts.text("form.reveal"), SWT.TOGGLE);
        reveal.setToolTipText(texts.text("form.reveal.tip"));
        reveal.setSelection(edit.isNew());
        reveal.addListener(SWT.Selection, event -> show.run());
        boolean personal = edit.register().attributes().stream().anyMatch(Feature::personal);
        reveal.setVisible(personal);
        GridDataFactory.fillDefaults().exclude(!personal).applyTo(reveal);
        layout();
    }

    /** Adds a button for what can be done with a stored record. */
    Button add(String key, Runnable action) {
        Button button = FormSection.button(area, texts.text(key));
        button.setToolTipText(texts.text(key + ".tip"));
        button.addListener(SWT.Selection, event -> action.run());
        button.setEnabled(!edit.isNew());
        button.setData(key);
        layout();
        return button;
    }

    /** Says something beside where the record counts, until the next save. */
    void notice(String text) {
        notice = text;
    }

    /** Whether personal data is hidden. */
    boolean hides() {
        return !reveal.getSelection();
    }

    void show(String unit) {
        reveal.setText(texts.text(reveal.getSelection() ? "form.hide" : "form.reveal"));
        reveal.requestLayout();
        String where = edit.isNew() ? texts.text("form.new")
                : texts.text("form.state", unit.isBlank() ? texts.text("form.elsewhere") : unit,
                        edit.stored().getVersion());
        state.setText(notice.isEmpty() ? where : where + "　　" + notice);
        if (!edit.isNew()) {
            for (Control child : area.getChildren()) {
                child.setEnabled(true);
            }
        }
    }
}
