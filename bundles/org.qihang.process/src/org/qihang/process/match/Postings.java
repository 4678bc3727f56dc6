package org.qihang.process.match;

import java.util.Arrays;

/**
 * Which rows belong to a group of majors and lie in a range of places: sorted numbers of group, place and row, so that
 * a range is one stretch.
 */
final class Postings {

    private static final int PLACE_BITS = 20;
    private static final int ROW_BITS = 24;
    private static final long ROWS = (1L << ROW_BITS) - 1;
    private static final long PLACES = (1L << PLACE_BITS) - 1;

    /** Takes the rows of a range one by one. */
    interface Visitor {
        void row(int row, int place);
    }

    private long[] entries = new long[1 << 16];
    private int size;

    void add(int group, int place, int row) {
        if (row > ROWS) {
            throw new IllegalStateException("more rows than " + ROWS);
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = pack(group, place, row);
    }

    /** To be called once, after the last row was added. */
    void sort() {
        Arrays.sort(entries, 0, size);
        entries = Arrays.copyOf(entries, size);
    }

    private static long pack(int group, int place, long row) {
        return (long) group << PLACE_BITS + ROW_BITS | (long) place << ROW_BITS | row;
    }

    /** The rows of a group with places from the first to the last number. */
    void visit(int group, int from, int to, Visitor visitor) {
        int found = Arrays.binarySearch(entries, pack(group, from, 0));
        long last = pack(group, to, ROWS);
        for (int i = found < 0 ? -found - 1 : found; i < size && entries[i] <= last; i++) {
            visitor.row((int) (entries[i] & ROWS), (int) (entries[i] >>> ROW_BITS & PLACES));
        }
    }
}
