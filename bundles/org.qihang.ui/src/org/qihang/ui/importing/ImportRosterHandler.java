package org.qihang.ui.importing;

import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.qihang.model.text.Texts;
import org.qihang.ui.session.StoreSession;

/** Opens the import wizard for the campaign in hand. */
public final class ImportRosterHandler extends AbstractHandler {

    /** The command. */
    public static final String COMMAND = "org.qihang.ui.importing.roster";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        StoreSession session = window.getService(StoreSession.class);
        Shell shell = window.getShell();
        if (session.store().isEmpty() || session.campaign().isEmpty()) {
            Texts texts = Texts.of(ImportRosterHandler.class, Locale.getDefault());
            MessageDialog.open(MessageDialog.INFORMATION, shell, texts.text("wizard.title"),
                    texts.text("noCampaign"), org.eclipse.swt.SWT.NONE, texts.text("button.close"));
            return null;
        }
        new ImportDialog(shell, new ImportWizard(session)).open();
        return null;
    }
}
