package org.qihang.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.qihang.store.DocumentInfo;
import org.qihang.store.RegisterState;
import org.qihang.store.Store;
import org.qihang.store.StoreException;

/**
 * Looks now and then whether somebody changed the store and tells what: several people work on one PostgreSQL at once,
 * and nobody should have to ask for the others' work. Two small queries each time.
 */
final class ChangeWatch extends Job {

    private static final long EVERY_MILLIS = 10_000;

    private final Store store;
    private final Consumer<DataChange> told;
    private Map<DataChange, Long> known = Map.of();
    private boolean began;

    /** @param told gets each change, in the thread of the job */
    ChangeWatch(String title, Store store, Consumer<DataChange> told) {
        super(title);
        this.store = store;
        this.told = told;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            look();
        } catch (StoreException fault) {
            // The connection is down for the moment: the person's own next step tells it, this looks again later.
        }
        if (!monitor.isCanceled()) {
            schedule(EVERY_MILLIS);
        }
        return Status.OK_STATUS;
    }

    /** Tells what has changed since the last look; nothing the first time. */
    void look() {
        Map<DataChange, Long> now = new HashMap<>();
        for (RegisterState state : store.registers().states()) {
            now.put(DataChange.ofRegister(state.campaign(), state.register()), state.stamp());
        }
        for (DocumentInfo document : store.documents().list()) {
            now.put(DataChange.ofDocument(campaign(document.uri()), document.uri()), (long) document.version());
        }
        Map<DataChange, Long> before = known;
        known = now;
        if (began) {
            now.forEach((change, number) -> {
                if (!number.equals(before.get(change))) {
                    told.accept(change);
                }
            });
        }
        began = true;
    }

    /** The campaign of {@code campaign:/liaoning-2013/plan}. */
    private static String campaign(URI document) {
        return document.segment(0);
    }
}
