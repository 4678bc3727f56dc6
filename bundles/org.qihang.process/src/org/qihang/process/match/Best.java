package org.qihang.process.match;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** The best so many rows met so far. */
final class Best {

    private final int limit;
    private final IntBinaryOperator ties;
    private int[] rows = new int[16];
    private int[] scores = new int[16];
    private int size;

    /** @param ties which of two rows of the same score comes first: negative for the first one */
    Best(int limit, IntBinaryOperator ties) {
        this.limit = limit;
        this.ties = ties;
    }

    /** Whether rows of at most this score cannot come in any more. */
    boolean above(int score) {
        return size == limit && (limit == 0 || scores[size - 1] > score);
    }

    void offer(int row, int score) {
        if (size == limit && (limit == 0 || !before(row, score, size - 1))) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        int place = size < limit ? size++ : size - 1;
        while (place > 0 && before(row, score, place - 1)) {
            rows[place] = rows[place - 1];
            scores[place] = scores[place - 1];
            place--;
        }
        rows[place] = row;
        scores[place] = score;
    }

    private boolean before(int row, int score, int place) {
        return score != scores[place] ? score > scores[place] : ties.applyAsInt(row, rows[place]) < 0;
    }

    /** The rows, the best first. */
    IntStream rows() {
        return Arrays.stream(rows, 0, size);
    }
}
