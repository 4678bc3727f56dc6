package org.qihang.store;

import java.util.Collection;
import java.util.Map;

/**
 * A bulk load: all of it is seen by others after {@link #finish}, or nothing ever. Rows are arrays with one value per
 * {@link org.qihang.model.meta.Register#columns()}; id, campaign, unit, version, stamp and import id are filled in
 * here. Used by one thread. A refused row (StoreException before anything of it was written) does not end the load.
 */
public interface RegisterLoad extends AutoCloseable {

    /** Whether the campaign had no records in this register when the load began. */
    boolean initiallyEmpty();

    /** The records of these keys as they were when the load began, by key. */
    Map<String, Object[]> existing(Collection<String> keys);

    /** Adds a record. The array may be used again afterwards. */
    void insert(Object[] values);

    /**
     * Changes a record.
     *
     * @param before as {@link #existing} gave it
     * @param after the same with other values
     */
    void update(Object[] before, Object[] after);

    /** The id of this import, written to each record it creates. */
    long importId();

    /** Makes all of it visible at once, together with these figures of the run. */
    void finish(long created, long changed, long unchanged, long refused);

    /** Without {@link #finish}: the old state stays. */
    @Override
    void close();
}
