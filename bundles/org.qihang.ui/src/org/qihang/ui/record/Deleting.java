package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.RecordBatch;
import org.qihang.store.RecordChange;
import org.qihang.store.ReferredException;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/** Deletes records after a question; those that others refer to stay, and the person is told who they are. */
public final class Deleting {

    private final StoreSession session;
    private final Control owner;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(Deleting.class, Locale.getDefault());

    public Deleting(StoreSession session, Control owner) {
        this.session = session;
        this.owner = owner;
    }

    /**
     * Asks whether a record is to be deleted, and deletes it.
     *
     * @param title what the record is called
     * @param deleted told on the UI thread when it is gone
     */
    public void ask(Record record, String title, Runnable deleted) {
        ask(List.of(record), title, batch -> deleted.run());
    }

    /**
     * Asks whether records of one register are to be deleted, and deletes all of them or none.
     *
     * @param records at least one
     * @param title what the first is called
     * @param deleted told on the UI thread when they are gone, with what was changed, to be undone
     */
    public void ask(List<Record> records, String title, Consumer<RecordBatch> deleted) {
        Register register = Register.of(records.getFirst().eClass());
        String question = records.size() == 1 ? texts.text("delete.question", labels.of(register), title)
                : texts.text("delete.many", records.size(), labels.of(register), title);
        if (MessageDialog.openConfirm(owner.getShell(), texts.text("action.delete"), question)) {
            List<RecordChange> changes = new ArrayList<>();
            records.forEach(record -> changes.add(new RecordChange.Removed(record)));
            session.load(texts.text("action.delete"), owner, (store, monitor) -> {
                try {
                    return new Outcome(store.registers().apply(changes, texts.text("delete.why")), null);
                } catch (ReferredException referred) {
                    return new Outcome(null, referred);
                }
            }, outcome -> {
                if (outcome.refusal() != null) {
                    tell(outcome.refusal(), records.size() == 1 ? title : labels.of(register));
                } else {
                    deleted.accept(outcome.batch());
                    session.changed(DataChange.ofRegister(records.getFirst().getCampaign(), register));
                }
            });
        }
    }

    /** What came of it: what was changed, or why nothing was. */
    private record Outcome(RecordBatch batch, ReferredException refusal) {
    }

    private void tell(ReferredException refusal, String title) {
        String list = refusal.referrers().stream().map(referrer -> texts.text("delete.referrer",
                labels.of(referrer.reference().register()), labels.of(referrer.reference().feature()), referrer.count()))
                .collect(Collectors.joining("\n"));
        MessageDialog.openInformation(owner.getShell(), texts.text("action.delete"),
                texts.text("delete.referred", title, list));
    }
}
