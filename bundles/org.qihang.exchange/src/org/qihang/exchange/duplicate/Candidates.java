package org.qihang.exchange.duplicate;

import java.util.List;
import java.util.function.LongPredicate;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;

/**
 * Goes through the records that share a token, block by block. In small registers every record is compared with every
 * other; where very many share a token, each only with some that follow it.
 */
final class Candidates {

    private static final int FEW = 1500;
    private static final int LARGE = 200;
    private static final int FOLLOWING = 20;
    /** The low bits of a sorted number are the row, the others the token: two tokens in one run cost time only. */
    private static final int ROW_BITS = 24;
    private static final long ROW = (1L << ROW_BITS) - 1;
    private static final int TOLD_EVERY = 4096;

    private final Rows rows;
    private final List<Block> blocks;

    Candidates(Rows rows, List<Block> blocks) {
        this.rows = rows;
        this.blocks = blocks;
    }

    /** Gets two records by their numbers. */
    @FunctionalInterface
    interface Sink {
        void pair(int first, int second);
    }

    /**
     * Gives all candidates; the same two may come more than once.
     *
     * @param goOn hears how many records were gone through, of {@link #size}; false ends it
     * @return whether it came to the end
     */
    boolean run(Sink sink, LongPredicate goOn) {
        if (rows.size() <= FEW) {
            return all(sink, goOn);
        }
        long done = 0;
        for (Block block : blocks) {
            long[] sorted = sorted(block);
            if (!goOn.test(done) || !runs(sorted, sink, goOn, done)) {
                return false;
            }
            done += rows.size();
        }
        return true;
    }

    /** How many records {@link #run} goes through. */
    long size() {
        return rows.size() <= FEW ? rows.size() : (long) rows.size() * blocks.size();
    }

    private boolean all(Sink sink, LongPredicate goOn) {
        for (int first = 0; first < rows.size(); first++) {
            for (int second = first + 1; second < rows.size(); second++) {
                sink.pair(first, second);
            }
            if (!goOn.test(first)) {
                return false;
            }
        }
        return true;
    }

    private long[] sorted(Block block) {
        LongArrayList tokens = new LongArrayList(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            long number = row;
            block.tokens(row, token -> tokens.add(Block.mix(token, 0) << ROW_BITS | number));
        }
        return tokens.sortThis().toArray();
    }

    private boolean runs(long[] sorted, Sink sink, LongPredicate goOn, long done) {
        long told = 0;
        for (int from = 0; from < sorted.length;) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] >> ROW_BITS == sorted[from] >> ROW_BITS) {
                to++;
            }
            pairs(sorted, from, to, sink);
            from = to;
            if (from - told >= TOLD_EVERY) {
                told = from;
                if (!goOn.test(done + Math.min(rows.size(), (long) rows.size() * from / sorted.length))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void pairs(long[] sorted, int from, int to, Sink sink) {
        int reach = to - from > LARGE ? FOLLOWING : LARGE;
        for (int first = from; first < to; first++) {
            for (int second = first + 1; second < to && second - first <= reach; second++) {
                if (sorted[first] != sorted[second]) {
                    sink.pair((int) (sorted[first] & ROW), (int) (sorted[second] & ROW));
                }
            }
        }
    }
}
