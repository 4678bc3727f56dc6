package org.qihang.indicator.column;

/** Where each of some numbers stands: an open-addressing table over an array of them, the last of equals wins. */
final class LongIndex {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] numbers;
    private final int[] places;
    private final int shift;

    LongIndex(long[] numbers, int size) {
        this.numbers = numbers;
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, size)));
        this.places = new int[1 << bits];
        this.shift = Long.SIZE - bits;
        for (int i = 0; i < size; i++) {
            places[slot(numbers[i])] = i + 1;
        }
    }

    private int slot(long number) {
        int slot = (int) ((number * SPREAD) >>> shift);
        while (places[slot] != 0 && numbers[places[slot] - 1] != number) {
            slot = (slot + 1) & (places.length - 1);
        }
        return slot;
    }

    /** The place of a number in the array, -1 when it is not there. */
    int find(long number) {
        return places[slot(number)] - 1;
    }
}
