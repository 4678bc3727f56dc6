package org.qihang.exchange.duplicate;

/**
 * Which pairs are told.
 *
 * @param least the least score, 0 to 100
 * @param limit how many pairs at most; the best are kept
 */
public record DuplicateOptions(int least, int limit) {

    /** What is more likely the same than not, by far; as many as people look through. */
    public static final DuplicateOptions DEFAULT = new DuplicateOptions(70, 1000);

    private static final int MOST = 100;

    public DuplicateOptions {
        if (least < 0 || least > MOST) {
            throw new IllegalArgumentException("a score is 0 to 100, not " + least);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("at least one pair is told, not " + limit);
        }
    }

    /** The same with another least score. */
    public DuplicateOptions least(int score) {
        return new DuplicateOptions(score, limit);
    }

    /** The same for so many pairs at most. */
    public DuplicateOptions limit(int pairs) {
        return new DuplicateOptions(least, pairs);
    }
}
