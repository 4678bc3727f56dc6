package org.qihang.ui.session;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The UI thread, as far as jobs need it: after the window is gone, nothing is left to be shown. */
final class UiThread {

    private final Display display;

    UiThread(Display display) {
        this.display = display;
    }

    /** Runs something on the UI thread, soon; dropped when the workbench is closing. */
    void later(Runnable work) {
        try {
            display.asyncExec(work);
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }
}
