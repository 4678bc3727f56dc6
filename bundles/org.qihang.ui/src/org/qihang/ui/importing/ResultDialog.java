package org.qihang.ui.importing;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.qihang.exchange.record.ImportResult;
import org.qihang.model.text.Texts;

/** What an import did. Never says success when rows were refused; opens the file of refused rows. */
final class ResultDialog extends TitleAreaDialog {

    private final ImportResult result;
    private final Texts texts;

    ResultDialog(Shell parent, ImportResult result, Texts texts) {
        super(parent);
        this.result = result;
        this.texts = texts;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(getParentShell().getText());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite dialog = (Composite) super.createDialogArea(parent);
        ResultArea area = new ResultArea(dialog, texts);
        GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(area.control());
        area.show(result);
        setTitle(texts.text(!result.committed() ? "done.nothing" : result.refused() > 0 ? "done.partly" : "done.all"));
        setMessage(result.refusedFile() == null ? texts.text("done.saved")
                : texts.text("done.refusedFile", result.refusedFile()),
                result.refused() > 0 ? org.eclipse.jface.dialogs.IMessageProvider.WARNING
                        : org.eclipse.jface.dialogs.IMessageProvider.INFORMATION);
        return dialog;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (result.refusedFile() != null) {
            createButton(parent, IDialogConstants.OPEN_ID, texts.text("done.open"), false);
        }
        createButton(parent, IDialogConstants.OK_ID, texts.text("button.close"), true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.OPEN_ID) {
            if (!Program.launch(result.refusedFile().toString())) {
                setErrorMessage(texts.text("done.cannotOpen", result.refusedFile()));
            }
        } else {
            super.buttonPressed(id);
        }
    }
}
