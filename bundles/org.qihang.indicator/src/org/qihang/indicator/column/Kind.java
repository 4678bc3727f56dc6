package org.qihang.indicator.column;

/** What a destination is to a rate. */
public enum Kind {
    /** In numerator and denominator. */
    COUNTED,
    /** In the denominator only. */
    NOT_COUNTED,
    /** In neither: no graduate of the year. */
    OUTSIDE
}
