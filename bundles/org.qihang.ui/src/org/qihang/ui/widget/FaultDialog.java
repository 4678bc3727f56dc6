package org.qihang.ui.widget;

import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.qihang.model.text.Texts;

/** Tells of a fault in plain words; the details are one click away and can be copied. */
public final class FaultDialog extends IconAndMessageDialog {

    private static final int DETAILS_LINES = 12;

    private final String title;
    private final String details;
    private final Texts texts = Texts.of(FaultDialog.class, Locale.getDefault());
    private Text area;

    private FaultDialog(Shell parent, String title, String message, String details) {
        super(parent);
        this.title = title;
        this.message = message;
        this.details = details;
    }

    /**
     * Shows a fault and waits until the person has read it. It is written to the log, too.
     *
     * @param parent the window it belongs to, or null
     * @param doing what was being done
     */
    public static void show(Shell parent, String doing, Throwable fault) {
        ILog.of(FaultDialog.class).log(Status.error(doing, fault));
        FaultWords words = new FaultWords(Locale.getDefault());
        new FaultDialog(parent, doing, words.of(fault), words.details(fault)).open();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        createMessageArea(parent);
        return parent;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("ok"), true);
        createButton(parent, IDialogConstants.FINISH_ID, texts.text("details.copy"), false);
        createButton(parent, IDialogConstants.DETAILS_ID, texts.text("details.show"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.DETAILS_ID) {
            toggleDetails();
        } else if (id == IDialogConstants.FINISH_ID) {
            copyDetails();
        } else {
            super.buttonPressed(id);
        }
    }

    private void toggleDetails() {
        Composite dialog = (Composite) getContents();
        Point before = getShell().getSize();
        if (area == null) {
            area = new Text(dialog, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
            area.setText(message + System.lineSeparator() + details);
            GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                    .hint(SWT.DEFAULT, area.getLineHeight() * DETAILS_LINES).applyTo(area);
            getButton(IDialogConstants.DETAILS_ID).setText(texts.text("details.hide"));
            getShell().setSize(before.x, before.y + area.getLineHeight() * (DETAILS_LINES + 1));
        } else {
            int lines = area.getSize().y;
            area.dispose();
            area = null;
            getButton(IDialogConstants.DETAILS_ID).setText(texts.text("details.show"));
            getShell().setSize(before.x, before.y - lines);
        }
        getShell().layout(true, true);
    }

    private void copyDetails() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {message + System.lineSeparator() + details},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    protected Image getImage() {
        return getErrorImage();
    }
}
