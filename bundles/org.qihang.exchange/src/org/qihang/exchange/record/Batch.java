package org.qihang.exchange.record;

import java.util.List;
import org.qihang.exchange.check.CheckedRow;

/**
 * Rows on their way from the thread that reads and checks to the one that compares and writes.
 *
 * @param rows the checked rows, in the order of the file
 * @param consumed how much of the file had been read behind the last of them
 */
record Batch(List<CheckedRow> rows, long consumed) {

    /** How many rows go together: enough for one look-up in the store, few enough to stay small in memory. */
    static final int SIZE = 1000;
}
