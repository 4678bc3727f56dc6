package org.qihang.ui.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.qihang.model.text.Texts;
import org.qihang.store.Actor;
import org.qihang.store.PostgresLocation;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;
import org.qihang.ui.widget.FaultDialog;

/** The session of a workbench: state confined to the UI thread, work in jobs. */
public final class WorkbenchSession implements StoreSession {

    private final UiThread ui = new UiThread(Display.getDefault());
    private final Listeners listeners = new Listeners();
    private final Texts texts = Texts.of(WorkbenchSession.class, Locale.getDefault());

    private State state = State.CLOSED;
    private StoreLocation location;
    private Actor actor = new Actor(System.getProperty("user.name", "?"));
    private OpenStore open;
    private Throwable failure;
    private String campaign;
    private ChangeWatch watch;

    @Override
    public State state() {
        return state;
    }

    @Override
    public Optional<Store> store() {
        return state == State.OPEN ? Optional.of(open.store()) : Optional.empty();
    }

    @Override
    public Optional<StoreLocation> location() {
        return Optional.ofNullable(location);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public List<CampaignEntry> campaigns() {
        return state == State.OPEN ? open.campaigns() : List.of();
    }

    @Override
    public Optional<String> campaign() {
        return state == State.OPEN ? Optional.ofNullable(campaign) : Optional.empty();
    }

    @Override
    public void select(String id) {
        if (campaigns().stream().anyMatch(entry -> entry.id().equals(id)) && !id.equals(campaign)) {
            campaign = id;
            tellState();
        }
    }

    @Override
    public Job open(StoreLocation newLocation, Actor newActor) {
        OpenStore before = open;
        endWatch();
        open = null;
        location = newLocation;
        actor = newActor;
        enter(State.OPENING, null);
        Job job = new SessionJob<>(texts.text("opening", newLocation.shown()), ui, monitor -> {
            if (before != null) {
                before.store().close();
            }
            return openedOrClosed(Store.open(newLocation, newActor));
        }, (opened, fault) -> {
            if (fault == null) {
                take(opened);
                prepare(opened.store());
                watch(opened.store());
            } else {
                enter(State.FAILED, fault);
            }
        });
        job.setUser(false);
        job.schedule();
        return job;
    }

    /** So that the first table does not wait for the mapping; a fault of it is told by whoever needs it. */
    private void prepare(Store store) {
        Job job = new SessionJob<>(texts.text("preparing"), ui, monitor -> {
            store.registers().prepare();
            return store;
        }, (prepared, fault) -> { });
        job.setSystem(true);
        job.schedule();
    }

    /** An embedded store is this program's alone; on a server others work as well. */
    private void watch(Store store) {
        if (store.location() instanceof PostgresLocation) {
            watch = new ChangeWatch(texts.text("watching"), store, this::changed);
            watch.schedule();
        }
    }

    private void endWatch() {
        if (watch != null) {
            watch.cancel();
            watch = null;
        }
    }

    /** A store whose campaigns cannot be read is closed again: the next attempt must not find it held by ourselves. */
    private static OpenStore openedOrClosed(Store store) {
        try {
            return OpenStore.read(store);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    @Override
    public Job refresh() {
        Store store = store().orElseThrow();
        Job job = new SessionJob<>(texts.text("refreshing"), ui, monitor -> OpenStore.read(store), (again, fault) -> {
            if (open == null || open.store() != store) {
                return;
            }
            if (fault == null) {
                take(again);
            } else {
                FaultDialog.show(null, texts.text("refreshing"), fault);
            }
        });
        job.setSystem(true);
        job.schedule();
        return job;
    }

    private void take(OpenStore opened) {
        open = opened;
        boolean still = opened.campaigns().stream().anyMatch(entry -> entry.id().equals(campaign));
        if (!still) {
            campaign = opened.campaigns().isEmpty() ? null : opened.campaigns().getLast().id();
        }
        enter(State.OPEN, null);
    }

    @Override
    public void close() {
        endWatch();
        if (open != null) {
            open.store().close();
            open = null;
        }
        enter(State.CLOSED, null);
    }

    private void enter(State next, Throwable reason) {
        state = next;
        failure = reason;
        tellState();
    }

    private void tellState() {
        listeners.tell(listener -> listener.sessionChanged(this));
    }

    @Override
    public void changed(DataChange change) {
        ui.later(() -> listeners.tell(listener -> listener.dataChanged(this, change)));
    }

    @Override
    public void listen(Control owner, Listener listener) {
        listeners.add(owner, listener);
    }

    @Override
    public <T> Job load(String title, Control owner, StoreWork<T> work, Consumer<T> shown) {
        Store store = store().orElseThrow(() -> new IllegalStateException(title + ": no open store"));
        Job job = new SessionJob<>(title, ui, monitor -> work.on(store, monitor), (result, fault) -> {
            if (owner.isDisposed() || open == null || open.store() != store) {
                return;
            }
            if (fault == null) {
                shown.accept(result);
            } else {
                FaultDialog.show(owner.getShell(), title, fault);
            }
        });
        job.schedule();
        return job;
    }
}
