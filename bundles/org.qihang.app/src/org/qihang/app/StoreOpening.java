package org.qihang.app;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.qihang.model.text.Texts;
import org.qihang.store.CampaignCatalog;
import org.qihang.store.CampaignContribution;
import org.qihang.store.CampaignInit;
import org.qihang.store.StoreLocation;
import org.qihang.ui.session.StoreSession;
import org.qihang.ui.widget.FaultWords;

/**
 * What a person is asked when the store has been opened or could not be: try again or take another one; create the
 * campaign when there is none.
 */
final class StoreOpening implements StoreSession.Listener {

    private static final int AGAIN = 0;
    private static final int OTHER = 1;
    private static final int EXIT = 2;

    private final StoreSession session;
    private final IWorkbenchWindow window;
    private final Shell shell;
    private final Texts texts = Texts.of(Workbench.class, Locale.getDefault());
    private StoreSession.State before = StoreSession.State.CLOSED;

    StoreOpening(StoreSession session, IWorkbenchWindow window) {
        this.session = session;
        this.window = window;
        this.shell = window.getShell();
    }

    void watch() {
        session.listen(shell, this);
    }

    @Override
    public void sessionChanged(StoreSession now) {
        StoreSession.State state = now.state();
        boolean entered = state != before;
        before = state;
        if (entered && state == StoreSession.State.FAILED) {
            shell.getDisplay().asyncExec(this::askAfterFailure);
        } else if (entered && state == StoreSession.State.OPEN && now.campaigns().isEmpty()) {
            shell.getDisplay().asyncExec(this::offerCampaign);
        }
    }

    private void askAfterFailure() {
        if (shell.isDisposed() || session.failure().isEmpty()) {
            return;
        }
        String reason = new FaultWords(Locale.getDefault()).of(session.failure().get());
        String where = session.location().map(StoreLocation::shown).orElse("");
        int answer = MessageDialog.open(MessageDialog.ERROR, shell, texts.text("store.failed.title"),
                texts.text("store.failed", where, reason), 0, texts.text("store.again"), texts.text("store.other"),
                texts.text("store.exit"));
        switch (answer) {
            case AGAIN -> session.open(session.location().orElseThrow(), session.actor());
            case OTHER -> new StoreChoice(window).ask();
            case EXIT -> PlatformUI.getWorkbench().close();
            default -> { } // closed by its cross: the window stays, the File menu opens a store
        }
    }

    private void offerCampaign() {
        if (shell.isDisposed() || session.store().isEmpty()) {
            return;
        }
        List<CampaignContribution> known = new CampaignCatalog(Platform.getExtensionRegistry()).campaigns();
        if (known.isEmpty()) {
            return;
        }
        CampaignContribution offered = known.getLast();
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, texts.text("campaign.none.title"),
                texts.text("campaign.none", offered.name()), 0, texts.text("campaign.create"),
                texts.text("campaign.later"));
        if (answer == 0) {
            session.load(texts.text("campaign.creating", offered.name()), shell, (store, monitor) -> {
                CampaignInit.init(store, offered, texts.text("campaign.why"));
                return offered.id();
            }, id -> session.refresh());
        }
    }
}
