package org.qihang.exchange.duplicate;

/** How two values compare. */
public enum Likeness {
    /** The same, but for blanks, punctuation, case and width of characters. */
    SAME,
    /** A slip of the pen apart: another character of the same sound, a digit, a word that says little. */
    NEAR,
    /** Two values for two things. */
    DIFFERENT
}
