package org.qihang.ui.work;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.qihang.model.text.Texts;
import org.qihang.process.work.WorkItem;

/** The buttons for the item selected: what is done about it, and a look at it. */
final class WorkButtons {

    private final Texts texts = Texts.of(WorkButtons.class, Locale.getDefault());
    private final Composite parent;
    private final Button act;
    private final Button open;

    WorkButtons(Composite parent, Runnable acts, Runnable opens) {
        this.parent = parent;
        act = button(acts);
        open = button(opens);
        open.setText(texts.text("foot.open"));
        show(null);
    }

    private Button button(Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    /** Offers what can be done about an item; null for none. */
    void show(WorkItem item) {
        act.setText(item == null ? texts.text("foot.none")
                : texts.text("foot.act", item.kind().actionLabel(Locale.getDefault())));
        act.setEnabled(item != null);
        open.setEnabled(item != null);
        parent.getParent().layout(true, true);
    }
}
