package org.qihang.indicator.column;

import java.util.Arrays;

/** An open-addressing table of counters, for combinations of many groups of which few occur. */
final class SparseCells implements Cells {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_BITS = 12;

    private long[] keys = new long[1 << FIRST_BITS];
    private int[] counters = new int[1 << FIRST_BITS];
    private int shift = Long.SIZE - FIRST_BITS;
    private int used;

    @Override
    public void count(int[] high, int[] low, int rows) {
        for (int i = 0; i < rows; i++) {
            if (low[i] >= 0) {
                count(((long) high[i] << Integer.SIZE) | low[i], 1);
            }
        }
    }

    private void count(long key, int rows) {
        int slot = (int) ((key * SPREAD) >>> shift);
        while (counters[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        if (counters[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        counters[slot] += rows;
        if (used * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounters = counters;
        keys = new long[oldKeys.length * 2];
        counters = new int[oldKeys.length * 2];
        shift--;
        used = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldCounters[slot] != 0) {
                count(oldKeys[slot], oldCounters[slot]);
            }
        }
    }

    @Override
    public void each(Visitor visitor) {
        long[] sorted = new long[used];
        int found = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (counters[slot] != 0) {
                sorted[found++] = keys[slot];
            }
        }
        Arrays.sort(sorted);
        for (long key : sorted) {
            int slot = (int) ((key * SPREAD) >>> shift);
            while (keys[slot] != key || counters[slot] == 0) {
                slot = (slot + 1) & (keys.length - 1);
            }
            visitor.cell((int) (key >>> Integer.SIZE), (int) key, counters[slot]);
        }
    }
}
