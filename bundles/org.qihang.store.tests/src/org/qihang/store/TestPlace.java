package org.qihang.store;

/** Where a test's store is, and how it is removed. */
record TestPlace(StoreLocation location, Runnable removal) implements AutoCloseable {

    Store open(String who) {
        return Store.open(location, new Actor(who));
    }

    @Override
    public void close() {
        removal.run();
    }
}
