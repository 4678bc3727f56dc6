package org.qihang.store;

import java.time.Instant;

/** Somebody saved in between: the save is refused and nothing of either is lost. */
public final class ConflictException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final String who;
    private final Instant when;
    private final int version;

    /**
     * @param key the text's key
     * @param what the document's URI or the record's masked key
     * @param who who saved in between
     * @param when when that was
     * @param version the version in the store now, 0 when it was deleted
     */
    public ConflictException(String key, String what, String who, Instant when, int version) {
        super(key, what, who, when == null ? "?" : Moments.shown(when), version);
        this.who = who;
        this.when = when;
        this.version = version;
    }

    public String who() {
        return who;
    }

    public Instant when() {
        return when;
    }

    /** The version now in the store; 0 when it was deleted. */
    public int version() {
        return version;
    }
}
