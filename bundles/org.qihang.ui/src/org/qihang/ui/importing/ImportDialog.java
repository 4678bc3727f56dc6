package org.qihang.ui.importing;

import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.qihang.model.text.Texts;

/** The wizard's window, with our words on its buttons. */
final class ImportDialog extends WizardDialog {

    private static final int COLUMNS = 130;
    private static final int LINES = 34;

    private final Texts texts = Texts.of(ImportDialog.class, Locale.getDefault());

    ImportDialog(Shell parent, ImportWizard wizard) {
        super(parent, wizard);
        setHelpAvailable(false);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        return super.createButton(parent, id, switch (id) {
            case IDialogConstants.BACK_ID -> texts.text("button.back");
            case IDialogConstants.NEXT_ID -> texts.text("button.next");
            case IDialogConstants.FINISH_ID -> texts.text("button.import");
            default -> label;
        }, defaultButton);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        // The platform makes this one without asking createButton.
        getButton(IDialogConstants.CANCEL_ID).setText(texts.text("button.cancel"));
    }

    @Override
    protected Point getInitialSize() {
        // Not what the tables would like: as much as their first rows need.
        initializeDialogUnits(getShell());
        return new Point(convertWidthInCharsToPixels(COLUMNS), convertHeightInCharsToPixels(LINES));
    }
}
