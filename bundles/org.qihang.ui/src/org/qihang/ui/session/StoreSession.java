package org.qihang.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.qihang.store.Actor;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/**
 * The store the workbench works on and the campaign in hand. An OSGi service: parts take it from their site
 * ({@code getSite().getService(StoreSession.class)}). All methods are called on the UI thread unless said
 * otherwise, none of them waits on the database, and listeners are told on the UI thread.
 */
public interface StoreSession {

    /** Where the session is between start and end. */
    enum State { CLOSED, OPENING, OPEN, FAILED }

    /** Told when the session changes. Every method is optional. */
    interface Listener {

        /** The state, the campaign in hand or the list of campaigns is another now. */
        default void sessionChanged(StoreSession session) {
        }

        /** Something in the store was changed by this workbench. */
        default void dataChanged(StoreSession session, DataChange change) {
        }
    }

    State state();

    /** The open store; empty unless the state is OPEN. */
    Optional<Store> store();

    /** Where the store is or was to be opened. */
    Optional<StoreLocation> location();

    /** Whose name changes carry. */
    Actor actor();

    /** Why the store could not be opened; empty unless the state is FAILED. */
    Optional<Throwable> failure();

    /** The campaigns in the store, in the order of their ids. */
    List<CampaignEntry> campaigns();

    /** The id of the campaign in hand, e.g. {@code liaoning-2013}; empty when the store has none. */
    Optional<String> campaign();

    /** Takes another campaign in hand. */
    void select(String campaign);

    /** Opens a store in a job, closing the one before. The outcome is told to the listeners. */
    Job open(StoreLocation location, Actor actor);

    /** Reads the list of campaigns anew, in a job: after one was created or imported. */
    Job refresh();

    /** Closes the store. */
    void close();

    /** Tells every listener that something was changed. May be called on any thread. */
    void changed(DataChange change);

    /**
     * Registers a listener until the control is disposed.
     *
     * @param owner the control of the part that listens
     */
    void listen(Control owner, Listener listener);

    /**
     * Loads something beside the UI thread and shows it, unless the control is gone or the store is another by
     * then. Faults are shown in plain words, once.
     *
     * @param title what is being loaded, for the progress display
     * @param owner the control it is loaded for
     * @param work reads from the store; runs in a job
     * @param shown takes the result on the UI thread
     */
    <T> Job load(String title, Control owner, StoreWork<T> work, Consumer<T> shown);
}
