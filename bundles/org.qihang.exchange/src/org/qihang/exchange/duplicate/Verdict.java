package org.qihang.exchange.duplicate;

/**
 * How two values compare, and how much of the weight of the same value that is.
 *
 * @param share 1 for the same, 0 where it tells nothing
 */
record Verdict(Likeness likeness, double share) {

    static final Verdict SAME = new Verdict(Likeness.SAME, 1);
    static final Verdict DIFFERENT = new Verdict(Likeness.DIFFERENT, 0);
    /** Near, which tells little. */
    static final Verdict NEAR = new Verdict(Likeness.NEAR, 0);
}
