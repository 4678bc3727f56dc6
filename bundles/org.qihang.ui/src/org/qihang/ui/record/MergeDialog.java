package org.qihang.ui.record;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;

/** Shows what a merge would do before it is done: which values stay, what moves to the record kept, what is deleted. */
final class MergeDialog extends TitleAreaDialog {

    /** What {@link #open} gives when the other record is to be kept. */
    static final int SWAP = IDialogConstants.CLIENT_ID;

    private static final int MARGIN = 12;

    private final MergeCase merge;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(MergeDialog.class, Locale.getDefault());
    private SideBySide sides;
    private Record after;

    MergeDialog(Shell shell, MergeCase merge) {
        super(shell);
        this.merge = merge;
        setHelpAvailable(false);
    }

    /** The record kept, with the values the person has chosen. */
    Record after() {
        return after;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("merge.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("merge.title"));
        setMessage(texts.text(merge.preview().differing().isEmpty() ? "merge.same" : "merge.message",
                labels.of(merge.register())));
        Composite area = (Composite) super.createDialogArea(parent);
        sides = new SideBySide(area, texts.text("merge.kept", merge.called(merge.kept())),
                texts.text("merge.gone", merge.called(merge.gone())));
        for (Feature feature : merge.preview().differing()) {
            Object kept = merge.kept().eGet(feature.feature());
            Object gone = merge.gone().eGet(feature.feature());
            boolean proposed = !RecordEdit.same(merge.preview().filled().eGet(feature.feature()), kept);
            sides.add(feature, merge.shown(feature, kept), merge.shown(feature, gone), proposed);
        }
        sides.done();
        Label moving = new Label(area, SWT.WRAP);
        moving.setText(moving());
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0)
                .hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(moving);
        return area;
    }

    /** What moves, and what happens to the other record. */
    private String moving() {
        String moved = Stream.concat(
                merge.preview().moving().stream().map(referrer -> texts.text("merge.records",
                        labels.of(referrer.reference().register()), referrer.count())),
                Stream.of(merge.preview().attachments().size()).filter(count -> count > 0)
                        .map(count -> texts.text("merge.attachments", count)))
                .collect(Collectors.joining("、"));
        return (moved.isEmpty() ? texts.text("merge.nothing") : texts.text("merge.moving", moved)) + "\n"
                + texts.text("merge.deleted", merge.called(merge.gone()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SWAP, texts.text("merge.swap"), false);
        createButton(parent, IDialogConstants.OK_ID, texts.text("merge.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("merge.cancel"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SWAP) {
            setReturnCode(SWAP);
            close();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        Set<Feature> taken = sides.right();
        after = EcoreUtil.copy(merge.kept());
        taken.forEach(feature -> after.eSet(feature.feature(), merge.gone().eGet(feature.feature())));
        super.okPressed();
    }
}
