package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;
import org.qihang.store.ConflictException;
import org.qihang.ui.widget.Moments;

/** Somebody saved in between: both values of each attribute side by side, and the person takes one of them. */
final class ConflictDialog extends TitleAreaDialog {

    private final ConflictException conflict;
    private final List<RecordConflict.Difference> differences;
    private final ShownValue text;
    private final Texts texts = Texts.of(ConflictDialog.class, Locale.getDefault());
    private final List<RecordConflict.Difference> theirs = new ArrayList<>();
    private SideBySide sides;

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
        setMessage(texts.text("conflict.message", conflict.who(),
                Moments.shown(conflict.when())));
        Composite area = (Composite) super.createDialogArea(parent);
        sides = new SideBySide(area, texts.text("conflict.mine"), texts.text("conflict.theirs", conflict.who()));
        differences.forEach(difference -> sides.add(difference.feature(), text.of(difference.feature(),
                difference.mine()), text.of(difference.feature(), difference.theirs()), false));
        sides.done();
        return area;
    }

    @Override
    protected void okPressed() {
        Set<Feature> taken = sides.right();
        differences.stream().filter(difference -> taken.contains(difference.feature())).forEach(theirs::add);
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("conflict.save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("conflict.edit"), false);
    }
}
