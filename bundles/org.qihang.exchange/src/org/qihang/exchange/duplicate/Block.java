package org.qihang.exchange.duplicate;

import java.util.function.LongConsumer;

/** Says which records are compared with each other: those that share a token. */
@FunctionalInterface
interface Block {

    /** Gives the tokens of a record, as hashes: none where it has no value to go by. */
    void tokens(int row, LongConsumer token);

    /** One hash of two. */
    static long mix(long one, long other) {
        long mixed = (one * 0x9E3779B97F4A7C15L ^ other) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }
}
