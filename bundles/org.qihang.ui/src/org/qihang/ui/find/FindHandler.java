package org.qihang.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.qihang.ui.widget.FaultDialog;

/** Asks what a person looks for, and goes there. */
public final class FindHandler extends AbstractHandler {

    /** The command. */
    public static final String COMMAND = "org.qihang.ui.find";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FindDialog dialog = new FindDialog(window.getShell(), new Findings(window).all());
        if (dialog.open() == Window.OK) {
            Finding chosen = dialog.chosen();
            try {
                chosen.step().run();
            } catch (CoreException | CommandException fault) {
                FaultDialog.show(window.getShell(), chosen.name(), fault);
            }
        }
        return null;
    }
}
