package org.qihang.ui.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.progress.IJobRunnable;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.ConflictException;
import org.qihang.store.Store;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.value.CellText;
import org.qihang.ui.widget.FaultDialog;
import org.qihang.ui.widget.Moments;

/**
 * Saves a record. When somebody saved in between, what only one of the two changed is merged and the person is told;
 * what both changed is shown side by side and the person decides value by value. Nobody's work is lost.
 */
final class RecordSaving {

    /** What saving tells the form, on the UI thread. */
    interface Form {

        /** The record is in the store, as this one. */
        void saved(Record stored);

        /** Shows what is wrong; false when nothing is. */
        boolean goToProblem();

        /** Something to tell beside where the record counts; empty for nothing. */
        void notice(String text);
    }

    private final Control owner;
    private final StoreSession session;
    private final RecordEdit edit;
    private final ReferenceNames references;
    private final Form form;
    private final Texts texts = Texts.of(RecordSaving.class, Locale.getDefault());
    private String merged = "";

    RecordSaving(Control owner, StoreSession session, RecordEdit edit, ReferenceNames references, Form form) {
        this.owner = owner;
        this.session = session;
        this.edit = edit;
        this.references = references;
        this.form = form;
    }

    /** The work of one save, with the values as they are now. */
    IJobRunnable job() {
        Store store = session.store().orElse(null);
        Record before = EcoreUtil.copy(edit.stored());
        Record after = edit.snapshot();
        boolean made = edit.isNew();
        return monitor -> {
            try {
                if (store == null) {
                    throw new IllegalStateException(texts.text("view.closed"));
                }
                Record stored = made ? store.registers().insert(after, texts.text("save.made"))
                        : store.registers().update(before, after, texts.text("save.why"));
                owner.getDisplay().syncExec(() -> accept(stored));
                return Status.OK_STATUS;
            } catch (ConflictException conflict) {
                owner.getDisplay().asyncExec(() -> decide(conflict));
            } catch (RuntimeException fault) {
                owner.getDisplay().asyncExec(() -> FaultDialog.show(shell(), texts.text("save.failed"), fault));
            }
            // Not saved: whoever wanted to close the form must not.
            monitor.setCanceled(true);
            return Status.CANCEL_STATUS;
        };
    }

    private Shell shell() {
        return owner.isDisposed() ? null : owner.getShell();
    }

    private void accept(Record stored) {
        if (!owner.isDisposed()) {
            edit.isSaved(stored);
            form.notice(merged);
            merged = "";
            form.saved(stored);
        }
    }

    private void decide(ConflictException conflict) {
        if (!owner.isDisposed()) {
            Record mine = edit.stored();
            session.load(texts.text("record.loading"), owner, (store, monitor) -> RecordLookup.find(store,
                    mine.getCampaign(), edit.register(), mine.getId(), mine.getUnit()), theirs -> ask(conflict, theirs));
        }
    }

    private void ask(ConflictException conflict, Optional<Record> theirs) {
        if (theirs.isEmpty()) {
            MessageDialog.openWarning(shell(), texts.text("conflict.title"), texts.text("conflict.gone", conflict.who()));
            return;
        }
        List<RecordConflict.Difference> both = RecordConflict.both(edit, theirs.get());
        Map<Feature, Object> theirsOnly = RecordConflict.theirsOnly(edit, theirs.get());
        List<RecordConflict.Difference> taken = List.of();
        if (!both.isEmpty()) {
            ConflictDialog dialog = new ConflictDialog(shell(), conflict, both, new ShownValue(
                    new CellText(edit.rules().names(), Labels.in(Locale.getDefault())), references));
            if (dialog.open() != Window.OK) {
                return;
            }
            taken = dialog.theirs();
        }
        theirsOnly.forEach(edit::choose);
        taken.forEach(difference -> edit.choose(difference.feature(), difference.theirs()));
        edit.basedOn(theirs.get());
        merged = texts.text("conflict.merged", conflict.who(), Moments.shown(conflict.when()));
        saveMerged();
    }

    /** What is right on either side may be wrong together, e.g. a begin after an end: then the person is asked. */
    private void saveMerged() {
        if (form.goToProblem()) {
            merged = "";
            MessageDialog.openWarning(shell(), texts.text("conflict.title"), texts.text("conflict.problem"));
            return;
        }
        IJobRunnable work = job();
        session.load(texts.text("save.saving"), owner, (store, monitor) -> work.run(monitor), done -> { });
    }
}
