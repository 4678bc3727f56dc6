package org.qihang.ui.editor;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.text.Texts;
import org.qihang.ui.editor.difference.Difference;
import org.qihang.ui.editor.difference.Differences;
import org.qihang.ui.editor.draft.Draft;
import org.qihang.ui.widget.Moments;

/** Offers unsaved work that a crash left behind. */
final class DraftOffer {

    private static final int RESTORE = 0;
    private static final int DISCARD = 1;

    private final Control owner;
    private final EditedDocument document;
    private final DraftRecorder recorder;
    private final Texts texts = Texts.of(DraftOffer.class, Locale.getDefault());

    DraftOffer(Control owner, EditedDocument document, DraftRecorder recorder) {
        this.owner = owner;
        this.document = document;
        this.recorder = recorder;
    }

    void make(Draft draft) {
        if (owner.isDisposed()) {
            return;
        }
        List<Difference> differences = Differences.between(draft.root(), document.root(), Locale.getDefault());
        if (differences.isEmpty()) {
            recorder.discard();
            return;
        }
        ComparisonDialog.Question question = new ComparisonDialog.Question(texts.text("draft.title"),
                texts.text("draft.message", Moments.shown(draft.when())), texts.text("draft.left"),
                texts.text("draft.right", document.version()),
                List.of(texts.text("draft.restore"), texts.text("draft.discard"), texts.text("draft.later")));
        switch (new ComparisonDialog(owner.getShell(), question, differences).ask()) {
            case RESTORE -> {
                document.replace(draft.root(), texts.text("step.draft"));
                document.basedOn(draft.version());
            }
            case DISCARD -> recorder.discard();
            default -> { } // later: the draft stays until something else is edited
        }
    }
}
