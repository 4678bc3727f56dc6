package org.qihang.exchange.record;

/** Hears how far an import is and may stop it. Called from the thread that runs the import. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing, stops nothing. */
    Progress NONE = (rows, consumed, total) -> true;

    /**
     * @param rows rows dealt with so far
     * @param consumed how much of the file has been read
     * @param total how much there is to read, in the same unit
     * @return false to cancel: the import then leaves nothing behind
     */
    boolean report(long rows, long consumed, long total);

    /** Every row has been dealt with; the store now makes them visible, which for a first roster takes as long again. */
    default void finishing() {
        // Who only counts rows need not know.
    }
}
