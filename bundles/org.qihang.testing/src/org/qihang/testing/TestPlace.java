package org.qihang.testing;

import org.qihang.store.Actor;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/**
 * Where a test's store is.
 *
 * @param location to open it at
 * @param removal takes the store away; it must be closed before
 */
public record TestPlace(StoreLocation location, Runnable removal) implements AutoCloseable {

    /** Opens the store; the caller closes it. */
    public Store open(String who) {
        return Store.open(location, new Actor(who));
    }

    @Override
    public void close() {
        removal.run();
    }
}
