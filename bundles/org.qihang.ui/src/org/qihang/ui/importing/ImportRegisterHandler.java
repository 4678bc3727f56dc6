package org.qihang.ui.importing;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.model.text.Texts;
import org.qihang.ui.session.StoreSession;

/** Opens the import wizard for the campaign in hand, for the register whose table is in front, else for the graduates. */
public final class ImportRegisterHandler extends AbstractHandler {

    /** The command. */
    public static final String COMMAND = "org.qihang.ui.importing.roster";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        StoreSession session = window.getService(StoreSession.class);
        Shell shell = window.getShell();
        if (session.store().isEmpty() || session.campaign().isEmpty()) {
            Texts texts = Texts.of(ImportRegisterHandler.class, Locale.getDefault());
            MessageDialog.open(MessageDialog.INFORMATION, shell, texts.text("wizard.title"),
                    texts.text("noCampaign"), org.eclipse.swt.SWT.NONE, texts.text("button.close"));
            return null;
        }
        new ImportDialog(shell, new ImportWizard(session, register(HandlerUtil.getActivePart(event)))).open();
        return null;
    }

    private static Register register(IWorkbenchPart part) {
        return Optional.ofNullable(part).filter(IViewPart.class::isInstance).map(IViewPart.class::cast)
                .map(view -> view.getViewSite().getSecondaryId()).flatMap(Register::named)
                .orElseGet(() -> Register.of(RegisterPackage.Literals.GRADUATE));
    }
}
