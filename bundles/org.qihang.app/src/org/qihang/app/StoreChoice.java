package org.qihang.app;

import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.qihang.model.text.TextException;
import org.qihang.model.text.Texts;
import org.qihang.store.StoreLocation;
import org.qihang.ui.session.StoreSession;

/** Asks for another store: a folder of this computer, or the address of a PostgreSQL server. */
final class StoreChoice extends TitleAreaDialog {

    private static final int WIDTH_CHARACTERS = 70;

    private final IWorkbenchWindow window;
    private final StoreSession session;
    private final Texts texts = Texts.of(Workbench.class, Locale.getDefault());
    private Text address;

    StoreChoice(IWorkbenchWindow window) {
        super(window.getShell());
        this.window = window;
        this.session = window.getService(StoreSession.class);
        setHelpAvailable(false);
    }

    /** Asks and opens what was chosen. */
    void ask() {
        open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("choice.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("choice.title"));
        setMessage(texts.text("choice.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.text("choice.address"));
        address = new Text(area, SWT.BORDER);
        address.setText(session.location().map(StoreLocation::shown).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), SWT.DEFAULT).applyTo(address);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(texts.text("choice.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        Dialog.applyDialogFont(area);
        return area;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(texts.text("choice.title"));
        dialog.setMessage(texts.text("choice.message"));
        String folder = dialog.open();
        if (folder != null) {
            address.setText(folder);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("choice.open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("cancel"), false);
    }

    @Override
    protected void okPressed() {
        try {
            StoreLocation location = StoreLocation.parse(address.getText().strip());
            super.okPressed();
            // Unsaved work belongs to the store it came from; saying "cancel" there keeps that store.
            if (window.getActivePage().closeAllEditors(true)) {
                session.open(location, session.actor());
            }
        } catch (TextException e) {
            setErrorMessage(e.text(Locale.getDefault()));
        } catch (IllegalArgumentException e) {
            setErrorMessage(texts.text("choice.bad"));
        }
    }
}
