package org.qihang.indicator.column;

/**
 * Counters, one for each group and {@link Kind}. A cell's number has two halves so that any combination of axes
 * fits; the kind is in the lowest two bits.
 */
interface Cells {

    int KINDS = 4;

    /** Counts rows; those whose low half is negative were filtered out. */
    void count(int[] high, int[] low, int rows);

    /** Calls with every cell that counted something, in the order of their numbers. */
    void each(Visitor visitor);

    /** Takes one cell. */
    interface Visitor {
        void cell(int high, int low, int rows);
    }
}
