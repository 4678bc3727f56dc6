package org.qihang.ui.record;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.ReferredException;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.session.StoreSession;

/** Deletes a record after a question; one that others refer to stays, and the person is told who they are. */
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
        Register register = Register.of(record.eClass());
        if (MessageDialog.openConfirm(owner.getShell(), texts.text("action.delete"),
                texts.text("delete.question", labels.of(register), title))) {
            session.load(texts.text("action.delete"), owner, (store, monitor) -> {
                try {
                    store.registers().delete(record, texts.text("delete.why"));
                    return Optional.<ReferredException>empty();
                } catch (ReferredException referred) {
                    return Optional.of(referred);
                }
            }, refusal -> {
                if (refusal.isPresent()) {
                    tell(refusal.get(), title);
                } else {
                    deleted.run();
                    session.changed(DataChange.ofRegister(record.getCampaign(), register));
                }
            });
        }
    }

    private void tell(ReferredException refusal, String title) {
        String list = refusal.referrers().stream().map(referrer -> texts.text("delete.referrer",
                labels.of(referrer.reference().register()), labels.of(referrer.reference().feature()), referrer.count()))
                .collect(Collectors.joining("\n"));
        MessageDialog.openInformation(owner.getShell(), texts.text("action.delete"),
                texts.text("delete.referred", title, list));
    }
}
