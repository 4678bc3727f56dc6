package org.qihang.exchange.duplicate;

import java.util.List;

/**
 * Two records that may be the same.
 *
 * @param first the one with the smaller id; the one asked about when those of one record were looked for
 * @param score how likely it is, 0 to 100
 * @param reasons what speaks for it, the strongest first, then what speaks against it
 */
public record DuplicatePair(Entry first, Entry second, int score, List<DuplicateReason> reasons) {

    public DuplicatePair {
        reasons = List.copyOf(reasons);
    }

    /**
     * One of the two records.
     *
     * @param key null in registers without one
     * @param title as it is stored: for a reference, the key of what it refers to; may be personal; null when not given
     */
    public record Entry(long id, String key, String title) {
    }
}
