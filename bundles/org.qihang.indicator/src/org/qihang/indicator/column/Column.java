package org.qihang.indicator.column;

import java.util.Arrays;

/**
 * Numbers that do not change, in as few bytes a row as the largest needs. Its loops work on a block of rows at a
 * time, so that the virtual call is paid once a block and each loop stays small enough to be compiled well.
 */
sealed interface Column permits ByteColumn, CharColumn, IntColumn {

    /** The narrowest column that holds the first {@code size} values, none of them negative. */
    static Column of(int[] values, int size) {
        int largest = 0;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, values[i]);
        }
        if (largest <= 0xff) {
            return new ByteColumn(values, size);
        }
        return largest <= 0xffff ? new CharColumn(values, size) : new IntColumn(Arrays.copyOf(values, size));
    }

    int get(int row);

    /** Bytes one row takes. */
    int width();

    /** {@code out[i] = table[value of row from + i]}. */
    void read(int from, int count, int[] table, int[] out);

    /** {@code out[i] += table[value of row from + i]}. */
    void add(int from, int count, int[] table, int[] out);

    /** {@code out[i] |= table[value of row from + i]}. */
    void mark(int from, int count, int[] table, int[] out);

    /**
     * The rows whose value is above a limit.
     *
     * @param hits is filled with {@code row - from}
     * @return how many there are
     */
    int above(int limit, int from, int count, int[] hits);
}
