package org.qihang.process.match;

import java.util.Arrays;

/** Where a monthly pay stands among those of all posts that give one. */
final class PayScale {

    static final int TENTHS = 10;
    /** No pay given. */
    static final int NONE = -1;

    private final int[] sorted;

    /** @param pays of all posts, in yuan a month */
    PayScale(int[] pays) {
        sorted = Arrays.stream(pays).filter(pay -> pay != NONE).sorted().toArray();
    }

    /** In which tenth a pay is, from below: 10 are the best paid, 0 where none is given. */
    int tenth(int pay) {
        if (pay == NONE || sorted.length == 0) {
            return 0;
        }
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= pay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (int) (((long) low * TENTHS + sorted.length - 1) / sorted.length);
    }
}
