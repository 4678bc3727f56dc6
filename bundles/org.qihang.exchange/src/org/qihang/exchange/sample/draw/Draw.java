package org.qihang.exchange.sample.draw;

import java.util.List;
import java.util.Random;

/**
 * Chance from a seed. {@link Random} and not a faster generator, because its sequence is specified: the same seed makes
 * the same roster on every Java. Things that must not change with the seed (how large a university is) come from
 * {@link #fixed}.
 */
public final class Draw {

    private final Random random;

    public Draw(long seed) {
        random = new Random(seed);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 to below 1. */
    public double share() {
        return random.nextDouble();
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A number from 0 to below 1 that belongs to a text for good. */
    public static double fixed(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        // The last characters of a code differ most and stand in the low bits: mix them upwards.
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        hash ^= hash >>> 15;
        hash *= 0x846ca68b;
        hash ^= hash >>> 16;
        return (hash >>> 1) / (double) (1L << 31);
    }
}
