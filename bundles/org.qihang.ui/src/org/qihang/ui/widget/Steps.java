package org.qihang.ui.widget;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.widgets.Control;

/** Work on the UI thread cut into pieces, between which the window answers: what is large takes a while to be made. */
public final class Steps {

    private static final int PAUSE_MILLISECONDS = 3;

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Control owner;

    /** @param owner when it is gone, so is the work */
    public Steps(Control owner) {
        this.owner = owner;
    }

    public void add(Runnable step) {
        steps.add(step);
    }

    /** Begins; the steps follow one after the other. */
    public void run() {
        if (!owner.isDisposed() && !steps.isEmpty()) {
            steps.poll().run();
            owner.getDisplay().timerExec(PAUSE_MILLISECONDS, this::run);
        }
    }

    /** Leaves out what has not been done yet; tells whether there was any. */
    public boolean cancel() {
        boolean unfinished = !steps.isEmpty();
        steps.clear();
        return unfinished;
    }
}
