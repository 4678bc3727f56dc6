package org.qihang.store;

/** Another process holds the embedded store, or another load holds the register. */
public final class StoreLockedException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final Holder holder;

    /**
     * @param key the text's key
     * @param what the store's folder, or the register
     * @param holder who holds it
     */
    public StoreLockedException(String key, Object what, Holder holder) {
        super(key, what, holder.user(), holder.machine(), String.valueOf(holder.process()),
                holder.since() == null ? "?" : Moments.shown(holder.since()));
        this.holder = holder;
    }

    public Holder holder() {
        return holder;
    }
}
