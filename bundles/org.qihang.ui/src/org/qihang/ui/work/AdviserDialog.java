package org.qihang.ui.work;

import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.text.Texts;

/** Asks for the names of advisers. */
final class AdviserDialog extends TitleAreaDialog {

    private static final int LETTERS = 46;

    private final Texts texts = Texts.of(AdviserDialog.class, Locale.getDefault());
    private final String title;
    private final String message;
    private Text field;
    private String names = "";

    AdviserDialog(Shell shell, String title, String message) {
        super(shell);
        this.title = title;
        this.message = message;
        setHelpAvailable(false);
    }

    /** As typed. */
    String names() {
        return names;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.text("assign.advisers"));
        field = new Text(area, SWT.BORDER);
        field.setMessage(texts.text("assign.hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(LETTERS), SWT.DEFAULT)
                .applyTo(field);
        field.addListener(SWT.Modify, event -> check());
        return area;
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!field.getText().isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        names = field.getText();
        super.okPressed();
    }
}
