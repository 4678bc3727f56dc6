package org.qihang.app;

import java.util.Locale;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.text.Texts;
import org.qihang.store.StoreLocation;
import org.qihang.ui.session.StoreSession;

/** The status line: whose name changes carry, and where the store is. */
final class StatusLine {

    private static final int USER_CHARACTERS = 16;
    private static final int STORE_CHARACTERS = 48;

    private final StatusLineContributionItem user = new StatusLineContributionItem("user", USER_CHARACTERS);
    private final StatusLineContributionItem store = new StatusLineContributionItem("store", STORE_CHARACTERS);
    private final IStatusLineManager line;
    private final Texts texts = Texts.of(Workbench.class, Locale.getDefault());

    StatusLine(IStatusLineManager line) {
        this.line = line;
    }

    void show(StoreSession session, Control owner) {
        line.add(user);
        line.add(store);
        session.listen(owner, new StoreSession.Listener() {
            @Override
            public void sessionChanged(StoreSession now) {
                fill(now);
            }
        });
        fill(session);
        line.update(true);
    }

    private void fill(StoreSession session) {
        user.setText(texts.text("status.user", session.actor().name()));
        String where = session.location().map(StoreLocation::shown).orElse("");
        store.setText(texts.text("status.store." + session.state(), shortened(where)));
    }

    /** The end of a long path says more than its beginning. */
    private static String shortened(String text) {
        int room = STORE_CHARACTERS * 2 / 3;
        return text.length() <= room ? text : "…" + text.substring(text.length() - room);
    }
}
