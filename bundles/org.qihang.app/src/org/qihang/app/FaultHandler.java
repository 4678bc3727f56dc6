package org.qihang.app;

import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.qihang.model.text.Texts;
import org.qihang.ui.widget.FaultDialog;

/** Faults nobody caught: told in plain words, one dialog at a time. */
final class FaultHandler extends AbstractStatusHandler {

    private boolean showing;

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        boolean show = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0
                && status.matches(IStatus.ERROR) && !showing && PlatformUI.isWorkbenchRunning();
        if (!show) {
            if ((style & StatusManager.LOG) != 0 || showing) {
                ILog.of(FaultHandler.class).log(status);
            }
            return;
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(status));
    }

    private void show(IStatus status) {
        if (showing) {
            ILog.of(FaultHandler.class).log(status);
            return;
        }
        showing = true;
        try {
            Throwable fault = status.getException() != null ? status.getException()
                    : new IllegalStateException(status.getMessage());
            Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
            FaultDialog.show(shell, Texts.of(FaultHandler.class, Locale.getDefault()).text("fault.title"), fault);
        } finally {
            showing = false;
        }
    }
}
