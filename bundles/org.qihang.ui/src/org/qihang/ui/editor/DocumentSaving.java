package org.qihang.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.progress.IJobRunnable;
import org.qihang.model.text.Texts;
import org.qihang.store.ConflictException;
import org.qihang.store.Document;
import org.qihang.store.Store;
import org.qihang.ui.editor.difference.Differences;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.FaultDialog;
import org.qihang.ui.widget.Moments;

/** Saves a document; when somebody saved in between, the person decides, and nothing of either is lost. */
final class DocumentSaving {

    private static final int EDIT_ON = 0;
    private static final int TAKE_THEIRS = 1;
    private static final int KEEP_MINE = 2;
    private static final int TO_FILE = 3;

    private final Control owner;
    private final StoreSession session;
    private final EditedDocument document;
    private final Runnable saved;
    private final Texts texts = Texts.of(DocumentSaving.class, Locale.getDefault());

    /** @param saved told on the UI thread after a save */
    DocumentSaving(Control owner, StoreSession session, EditedDocument document, Runnable saved) {
        this.owner = owner;
        this.session = session;
        this.document = document;
        this.saved = saved;
    }

    /** The work of one save, with the content as it is now. */
    IJobRunnable job() {
        Store store = session.store().orElse(null);
        EObject content = document.snapshot();
        int version = document.version();
        return monitor -> {
            try {
                if (store == null) {
                    throw new IllegalStateException(texts.text("save.closed"));
                }
                Document stored = store.documents().save(content, document.uri(), version, texts.text("save.why"));
                owner.getDisplay().syncExec(() -> accept(stored));
                return Status.OK_STATUS;
            } catch (ConflictException e) {
                owner.getDisplay().asyncExec(() -> decide(e));
            } catch (RuntimeException e) {
                owner.getDisplay().asyncExec(() -> FaultDialog.show(shell(), texts.text("save.failed"), e));
            }
            // Not saved: whoever wanted to close the editor must not.
            monitor.setCanceled(true);
            return Status.CANCEL_STATUS;
        };
    }

    private Shell shell() {
        return owner.isDisposed() ? null : owner.getShell();
    }

    private void accept(Document stored) {
        if (!owner.isDisposed()) {
            document.isSaved(stored);
            saved.run();
        }
        session.changed(DataChange.ofDocument(document.campaign(), document.uri()));
    }

    private void decide(ConflictException conflict) {
        if (!owner.isDisposed()) {
            session.load(texts.text("conflict.loading"), owner,
                    (store, monitor) -> store.documents().load(document.uri()), this::ask);
        }
    }

    private void ask(Document theirs) {
        ComparisonDialog.Question question = new ComparisonDialog.Question(texts.text("conflict.title"),
                texts.text("conflict.message", theirs.who(), Moments.shown(theirs.when()), theirs.version(),
                        document.version()),
                texts.text("conflict.mine"), texts.text("conflict.theirs", theirs.who()),
                List.of(texts.text("conflict.edit"), texts.text("conflict.take"), texts.text("conflict.keep"),
                        texts.text("conflict.file")));
        int answer = new ComparisonDialog(shell(), question,
                Differences.between(document.root(), theirs.root(), Locale.getDefault())).ask();
        switch (answer) {
            case TAKE_THEIRS -> takeTheirs(theirs);
            case KEEP_MINE -> keepMine(theirs);
            case TO_FILE -> writeToFile();
            case EDIT_ON -> { }
            default -> { } // closed by its cross: goes on editing as well
        }
    }

    /** Mine stays one undo away. */
    private void takeTheirs(Document theirs) {
        document.replace(theirs.root(), texts.text("step.theirs"));
        document.isSaved(theirs);
        saved.run();
    }

    /** Theirs stays in the list of revisions. */
    private void keepMine(Document theirs) {
        document.basedOn(theirs);
        IJobRunnable work = job();
        session.load(texts.text("save.saving"), owner, (store, monitor) -> work.run(monitor), done -> { });
    }

    /** Writes the content as it is now to a file of the person's choice. */
    void writeToFile() {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(texts.text("file.title"));
        dialog.setFileName(document.uri().lastSegment() + ".xmi");
        dialog.setFilterExtensions(new String[] {"*.xmi"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            EObject content = document.snapshot();
            session.load(texts.text("file.title"), owner, (store, monitor) -> {
                DocumentFile.write(content, Path.of(chosen));
                return chosen;
            }, file -> { });
        }
    }
}
