package org.qihang.ui.work;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.qihang.model.meta.Register;
import org.qihang.model.text.TextException;
import org.qihang.model.text.Texts;
import org.qihang.process.work.WorkItem;
import org.qihang.store.Store;
import org.qihang.ui.record.RecordOpener;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/**
 * From where work is done: who does it and on which day (as the list shown says), and the window it happens in.
 *
 * @param owner the control of the view
 * @param data the list shown
 * @param told takes a sentence about what was done
 */
record WorkPlace(Composite owner, IWorkbenchPage page, StoreSession session, String campaign, WorkData data,
        RecordOpener records, Consumer<String> told) {

    /** Work on the store that may be refused. */
    interface Work<T> {
        T on(Store store);
    }

    private record Outcome<T>(T result, String refusal) {
    }

    Shell shell() {
        return owner.getShell();
    }

    /** Reads something in a job, and goes on with it. */
    <T> void read(WorkItem item, Work<T> work, Consumer<T> then) {
        session.load(title(item), owner, (store, monitor) -> work.on(store), then);
    }

    /**
     * Does something in a job. A refusal is told in its own words, with the way to the record where there is one.
     *
     * @param changed the registers whose records it changes
     * @param done what is said of the result
     */
    <T> void run(WorkItem item, List<Register> changed, Work<T> work, Function<T, String> done) {
        session.load(title(item), owner, (store, monitor) -> attempt(work, store), outcome -> {
            if (outcome.refusal() != null) {
                refuse(item, outcome.refusal());
            } else {
                changed.forEach(register -> session.changed(DataChange.ofRegister(campaign, register)));
                told.accept(done.apply(outcome.result()));
            }
        });
    }

    private static <T> Outcome<T> attempt(Work<T> work, Store store) {
        try {
            return new Outcome<>(work.on(store), null);
        } catch (TextException fault) {
            return new Outcome<>(null, fault.text(Locale.getDefault()));
        }
    }

    /** Tells why something cannot be done. */
    void refuse(WorkItem item, String words) {
        Texts texts = Texts.of(WorkPlace.class, Locale.getDefault());
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell(), title(item), words, 0,
                texts.text("refused.open"), texts.text("close"));
        if (answer == 0) {
            new WorkOpening(this).open(item);
        }
    }

    static String title(WorkItem item) {
        return item.kind().label(Locale.getDefault());
    }
}
