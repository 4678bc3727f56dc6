package org.qihang.indicator.column;

import java.util.Arrays;

/** Rows of graduates that can still be written: while they are read from the store, and while a chunk is changed. */
final class Rows {

    private static final int FIRST = 64;

    long[] id = new long[FIRST];
    long[] key = new long[FIRST];
    final int[][] codes = new int[Attribute.values().length][FIRST];
    int[] since = new int[FIRST];
    int size;

    /** One more row, all of its values still to be set. */
    int append() {
        if (size == id.length) {
            grow(size * 2);
        }
        return size++;
    }

    private void grow(int capacity) {
        id = Arrays.copyOf(id, capacity);
        key = Arrays.copyOf(key, capacity);
        since = Arrays.copyOf(since, capacity);
        for (int a = 0; a < codes.length; a++) {
            codes[a] = Arrays.copyOf(codes[a], capacity);
        }
    }

    /** Takes a row's values from another set of rows. */
    void copy(int to, Rows source, int from) {
        id[to] = source.id[from];
        key[to] = source.key[from];
        since[to] = source.since[from];
        for (int a = 0; a < codes.length; a++) {
            codes[a][to] = source.codes[a][from];
        }
    }

    void clear() {
        size = 0;
    }
}
