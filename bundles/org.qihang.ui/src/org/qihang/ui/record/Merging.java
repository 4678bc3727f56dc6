package org.qihang.ui.record;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.RecordBatch;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/** Makes one record of two after the person has seen what comes of it, and takes that back. */
public final class Merging {

    /**
     * A merge that was done.
     *
     * @param kept the id of the record that stays
     * @param gone the id of the one that was deleted
     * @param batch what was changed, to be undone
     */
    public record Done(long kept, long gone, RecordBatch batch) {
    }

    private final StoreSession session;
    private final Control owner;
    private final String campaign;
    private final Register register;
    private final Texts texts = Texts.of(Merging.class, Locale.getDefault());

    public Merging(StoreSession session, Control owner, String campaign, Register register) {
        this.session = session;
        this.owner = owner;
        this.campaign = campaign;
        this.register = register;
    }

    /**
     * Shows what merging two records would do, and does it if the person wants it.
     *
     * @param kept id of the record proposed to stay
     * @param gone id of the other
     * @param done told on the UI thread, only when the records were merged
     */
    public void ask(long kept, long gone, Consumer<Done> done) {
        session.load(texts.text("merge.reading"), owner,
                (store, monitor) -> MergeCase.read(store, campaign, register, kept, gone), found -> ask(found, done));
    }

    private void ask(Optional<MergeCase> found, Consumer<Done> done) {
        if (found.isEmpty()) {
            MessageDialog.openInformation(owner.getShell(), texts.text("merge.title"), texts.text("merge.missing"));
            return;
        }
        MergeCase merge = found.get();
        MergeDialog dialog = new MergeDialog(owner.getShell(), merge);
        int answer = dialog.open();
        if (answer == MergeDialog.SWAP) {
            ask(merge.gone().getId(), merge.kept().getId(), done);
        } else if (answer == Window.OK) {
            merge(merge, dialog.after(), done);
        }
    }

    private void merge(MergeCase merge, Record after, Consumer<Done> done) {
        session.load(texts.text("merge.working"), owner, (store, monitor) -> store.registers().merge(merge.kept(),
                after, merge.gone(), texts.text("merge.why")), batch -> {
                    changed(merge);
                    done.accept(new Done(merge.kept().getId(), merge.gone().getId(), batch));
                });
    }

    private void changed(MergeCase merge) {
        session.changed(DataChange.ofRegister(campaign, register));
        merge.preview().moving().stream().map(referrer -> referrer.reference().register()).distinct()
                .forEach(moved -> session.changed(DataChange.ofRegister(campaign, moved)));
    }

    /** Makes two records of what was merged; refused, and told, when one of them was changed since. */
    public void undo(Done done, Runnable undone) {
        session.load(texts.text("merge.undoing"), owner, (store, monitor) -> store.registers()
                .apply(done.batch().inverse(), texts.text("merge.undo.why")), batch -> {
                    session.changed(DataChange.ofRegister(campaign, register));
                    register.referrers().stream().map(Register.Reference::register).distinct()
                            .forEach(moved -> session.changed(DataChange.ofRegister(campaign, moved)));
                    undone.run();
                });
    }
}
