package org.qihang.exchange.duplicate;

/** Hears how far a search has come, and may end it. */
@FunctionalInterface
public interface DuplicateProgress {

    /** Hears nothing. */
    DuplicateProgress NONE = (rows, total) -> true;

    /**
     * A part of the work is done; reading records is the first half of it, comparing them the other.
     *
     * @param rows how much of {@code total} is done, in records
     * @return false to end the search
     */
    boolean report(long rows, long total);
}
