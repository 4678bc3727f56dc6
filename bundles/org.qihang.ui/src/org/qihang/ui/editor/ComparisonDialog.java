package org.qihang.ui.editor;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.qihang.ui.editor.difference.Difference;

/**
 * A decision between two versions of a document: says what happened, shows both side by side, and has one button per
 * way to go on.
 */
final class ComparisonDialog extends TitleAreaDialog {

    private static final int WIDTH_CHARACTERS = 110;
    private static final int ROWS = 12;

    /**
     * What is asked.
     *
     * @param title of the dialog
     * @param message what happened and what the buttons do
     * @param left title of the left side
     * @param right title of the right side
     * @param answers texts of the buttons; the first is the default
     */
    record Question(String title, String message, String left, String right, List<String> answers) {
    }

    private final Question question;
    private final List<Difference> differences;

    ComparisonDialog(Shell parent, Question question, List<Difference> differences) {
        super(parent);
        this.question = question;
        this.differences = differences;
        setHelpAvailable(false);
    }

    /** Asks; the index of the answer, or -1 when the dialog was closed. */
    int ask() {
        int code = open();
        return code >= question.answers().size() ? -1 : code;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(question.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(question.title());
        setMessage(question.message());
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        DifferenceTable table = new DifferenceTable(area, question.left(), question.right(), differences);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH_CHARACTERS), table.heightOf(ROWS)).applyTo(table.control());
        Dialog.applyDialogFont(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        for (int i = 0; i < question.answers().size(); i++) {
            createButton(parent, i, question.answers().get(i), i == 0);
        }
    }

    @Override
    protected void buttonPressed(int id) {
        setReturnCode(id);
        close();
    }

    @Override
    protected void handleShellCloseEvent() {
        setReturnCode(question.answers().size());
        close();
    }
}
