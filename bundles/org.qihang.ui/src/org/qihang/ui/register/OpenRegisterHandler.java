package org.qihang.ui.register;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.qihang.model.register.RegisterPackage;

/** Shows the table of a register, filtered by a unit where the command names one. */
public final class OpenRegisterHandler extends AbstractHandler {

    /** The command and its parameters: the register's model name, and a unit's code or name. */
    public static final String COMMAND = "org.qihang.ui.register.open";
    public static final String REGISTER = COMMAND + ".register";
    public static final String UNIT = COMMAND + ".unit";

    private static final String DEFAULT = RegisterPackage.Literals.GRADUATE.getName();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String register = event.getParameter(REGISTER);
        String unit = event.getParameter(UNIT);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            RegisterView view = (RegisterView) page.showView(RegisterView.ID,
                    register == null || register.equals(DEFAULT) ? null : register, IWorkbenchPage.VIEW_ACTIVATE);
            if (unit != null && !unit.isEmpty()) {
                view.filter("unit", unit);
            }
            return view;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
