package org.qihang.ui.register.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.store.RecordBatch;
import org.qihang.store.RecordChange;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/** What was done in a table, a batch at a time, and how it is undone and redone. For the UI thread. */
public final class TableSteps {

    /** So many steps can be undone; the changes of each are kept in memory. */
    private static final int MOST = 20;

    private final StoreSession session;
    private final Control owner;
    private final String campaign;
    private final Texts texts = Texts.of(TableSteps.class, Locale.getDefault());
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Action undo = action(() -> back("undo", done, undone));
    private final Action redo = action(() -> back("redo", undone, done));

    private record Step(String label, RecordBatch batch) {
    }

    /** @param owner the steps can be undone until it is disposed */
    public TableSteps(StoreSession session, Control owner, String campaign) {
        this.session = session;
        this.owner = owner;
        this.campaign = campaign;
        update();
    }

    private static Action action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** Undoes the last step. */
    public IAction undo() {
        return undo;
    }

    /** Does again what was undone last. */
    public IAction redo() {
        return redo;
    }

    /**
     * Makes changes in one batch that can be undone.
     *
     * @param label what was done, for the menu and the history
     * @param told on the UI thread, when they are made
     */
    public void apply(String label, List<RecordChange> changes, Consumer<RecordBatch> told) {
        session.load(label, owner, (store, monitor) -> store.registers().apply(changes, label), batch -> {
            did(label, batch);
            finished(batch);
            told.accept(batch);
        });
    }

    /** Something else made changes of the table that can be undone here. */
    public void did(String label, RecordBatch batch) {
        push(done, new Step(label, batch));
        undone.clear();
        update();
    }

    private void back(String key, Deque<Step> from, Deque<Step> to) {
        Step step = from.poll();
        update();
        session.load(texts.text(key + ".step", step.label()), owner, (store, monitor) -> {
            try {
                return store.registers().apply(step.batch().inverse(), texts.text(key + ".why", step.label()));
            } catch (RuntimeException fault) {
                // Refused: it can be tried again, when what stands in the way is gone.
                owner.getDisplay().asyncExec(() -> put(from, step));
                throw fault;
            }
        }, batch -> {
            push(to, new Step(step.label(), batch));
            finished(batch);
        });
    }

    private void put(Deque<Step> steps, Step step) {
        if (!owner.isDisposed()) {
            push(steps, step);
            update();
        }
    }

    private static void push(Deque<Step> steps, Step step) {
        steps.push(step);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    private void finished(RecordBatch batch) {
        update();
        batch.changes().stream().map(change -> Register.of(change.record().eClass())).distinct()
                .forEach(register -> session.changed(DataChange.ofRegister(campaign, register)));
    }

    private void update() {
        show("undo", undo, done.peek());
        show("redo", redo, undone.peek());
    }

    private void show(String key, Action action, Step step) {
        action.setEnabled(step != null);
        action.setText(step == null ? texts.text(key + ".none") : texts.text(key + ".step", step.label()));
    }
}
