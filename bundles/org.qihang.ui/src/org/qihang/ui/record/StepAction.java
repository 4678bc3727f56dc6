package org.qihang.ui.record;

import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.qihang.model.text.Texts;

/** Undo or redo, saying which step it is about. */
final class StepAction extends Action {

    private final Runnable work;
    private final String key;
    private final Texts texts = Texts.of(StepAction.class, Locale.getDefault());

    /** @param key {@code undo} or {@code redo} */
    StepAction(String key, Runnable work) {
        this.key = key;
        this.work = work;
        update(null);
    }

    /** @param step what would be undone or redone; null when nothing can be */
    void update(Command step) {
        setEnabled(step != null);
        setText(texts.text(key + ".step", step == null ? "" : step.getLabel()));
    }

    @Override
    public void run() {
        work.run();
    }
}
