package org.qihang.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;

/** The listeners of a session, each until its control is disposed. Confined to the UI thread. */
final class Listeners {

    private record Entry(Control owner, StoreSession.Listener listener) {
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(Control owner, StoreSession.Listener listener) {
        Entry entry = new Entry(owner, listener);
        entries.add(entry);
        owner.addDisposeListener(event -> entries.remove(entry));
    }

    /** Tells all; who comes or goes while being told does not disturb the round. */
    void tell(Consumer<StoreSession.Listener> event) {
        for (Entry entry : List.copyOf(entries)) {
            if (!entry.owner().isDisposed()) {
                event.accept(entry.listener());
            }
        }
    }
}
