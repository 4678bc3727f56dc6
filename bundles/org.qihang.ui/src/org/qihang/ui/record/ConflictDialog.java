package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.List;
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
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;
import org.qihang.store.ConflictException;
import org.qihang.ui.widget.Moments;

/** Somebody saved in between: both values of each attribute side by side, and the person takes one of them. */
final class ConflictDialog extends TitleAreaDialog {

    /** Characters each side is wide at least. */
    private static final int SIDE = 36;

    private final ConflictException conflict;
    private final List<RecordConflict.Difference> differences;
    private final ShownValue text;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(ConflictDialog.class, Locale.getDefault());
    private final List<RecordConflict.Difference> theirs = new ArrayList<>();

    ConflictDialog(Shell shell, ConflictException conflict, List<RecordConflict.Difference> differences, ShownValue text) {
        super(shell);
        this.conflict = conflict;
        this.differences = differences;
        this.text = text;
        setHelpAvailable(false);
    }

    /** The attributes whose value of the other is taken. */
    List<RecordConflict.Difference> theirs() {
        return theirs;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("conflict.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("conflict.title"));
        setMessage(texts.text(differences.isEmpty() ? "conflict.apart" : "conflict.message", conflict.who(),
                Moments.shown(conflict.when())));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(16, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (!differences.isEmpty()) {
            new Label(area, SWT.NONE);
            Composite pair = pair(area);
            side(new Label(pair, SWT.NONE)).setText(texts.text("conflict.mine"));
            side(new Label(pair, SWT.NONE)).setText(texts.text("conflict.theirs", conflict.who()));
        }
        differences.forEach(difference -> row(area, difference));
        return area;
    }

    private void row(Composite area, RecordConflict.Difference difference) {
        new Label(area, SWT.NONE).setText(labels.of(difference.feature()));
        // The radio buttons of a row need a parent of their own to exclude each other.
        Composite pair = pair(area);
        Button mine = side(new Button(pair, SWT.RADIO));
        mine.setText(shown(difference, difference.mine()));
        mine.setSelection(true);
        Button other = side(new Button(pair, SWT.RADIO));
        other.setText(shown(difference, difference.theirs()));
        other.addListener(SWT.Selection, event -> {
            theirs.remove(difference);
            if (other.getSelection()) {
                theirs.add(difference);
            }
        });
    }

    private static Composite pair(Composite area) {
        Composite pair = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 0).applyTo(pair);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
        return pair;
    }

    /** Both sides are as wide in every row, so that values stand under each other. */
    private <T extends Control> T side(T control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(SIDE), SWT.DEFAULT)
                .applyTo(control);
        return control;
    }

    private String shown(RecordConflict.Difference difference, Object value) {
        String shown = text.of(difference.feature(), value);
        return shown.isEmpty() ? texts.text("conflict.nothing") : shown;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("conflict.save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("conflict.edit"), false);
    }
}
