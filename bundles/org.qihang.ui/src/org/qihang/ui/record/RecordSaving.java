package org.qihang.ui.record;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

/**
 * Saves a record. When somebody saved in between, what both changed is shown side by side and the person decides
 * value by value; what only one of them changed is kept.
 */
final class RecordSaving {

    private final Control owner;
    private final StoreSession session;
    private final RecordEdit edit;
    private final ReferenceNames references;
    private final Consumer<Record> saved;
    private final Texts texts = Texts.of(RecordSaving.class, Locale.getDefault());

    /** @param saved told on the UI thread after a save */
    RecordSaving(Control owner, StoreSession session, RecordEdit edit, ReferenceNames references, Consumer<Record> saved) {
        this.owner = owner;
        this.session = session;
        this.edit = edit;
        this.references = references;
        this.saved = saved;
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
            saved.accept(stored);
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
        Map<Feature, Object> merged = RecordConflict.theirsOnly(edit, theirs.get());
        ConflictDialog dialog = new ConflictDialog(shell(), conflict, RecordConflict.both(edit, theirs.get()),
                new ShownValue(new CellText(edit.rules().names(), Labels.in(Locale.getDefault())), references));
        if (dialog.open() == Window.OK) {
            merged.forEach(edit::choose);
            dialog.theirs().forEach(difference -> edit.choose(difference.feature(), difference.theirs()));
            edit.basedOn(theirs.get());
            IJobRunnable work = job();
            session.load(texts.text("save.saving"), owner, (store, monitor) -> work.run(monitor), done -> { });
        }
    }
}
