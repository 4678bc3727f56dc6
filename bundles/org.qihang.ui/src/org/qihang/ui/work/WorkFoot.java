package org.qihang.ui.work;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.qihang.model.text.Texts;
import org.qihang.process.work.WorkItem;

/** Below a work list: what can be done about the item selected, and what was done last. */
final class WorkFoot {

    private final Texts texts = Texts.of(WorkFoot.class, Locale.getDefault());
    private final Composite control;
    private final Label words;
    private final Button act;
    private final Button open;

    WorkFoot(Composite parent, Runnable acts, Runnable opens) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 4).applyTo(control);
        act = button(acts);
        open = button(opens);
        open.setText(texts.text("foot.open"));
        words = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        show(null);
    }

    private Button button(Runnable work) {
        Button button = new Button(control, SWT.PUSH);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    Composite control() {
        return control;
    }

    /** Offers what can be done about an item; null for none. */
    void show(WorkItem item) {
        act.setText(item == null ? texts.text("foot.none")
                : texts.text("foot.act", item.kind().actionLabel(Locale.getDefault())));
        act.setEnabled(item != null);
        open.setEnabled(item != null);
        control.layout(true);
    }

    /** Says what was done. */
    void tell(String done) {
        words.setText(done.replace("&", "&&"));
        control.getParent().layout(true, true);
    }
}
