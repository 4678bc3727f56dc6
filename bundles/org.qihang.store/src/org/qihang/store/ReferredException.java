package org.qihang.store;

import java.util.List;

/** A record is not deleted because others refer to it. */
public final class ReferredException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient List<Referrer> referrers;

    /**
     * @param what the record's masked key
     * @param referrers who refers to it, at least one
     */
    public ReferredException(String what, List<Referrer> referrers) {
        super("record.referred", what, referrers);
        this.referrers = List.copyOf(referrers);
    }

    /** Who refers to it: by which attribute of which register, and how many. */
    public List<Referrer> referrers() {
        return referrers;
    }
}
