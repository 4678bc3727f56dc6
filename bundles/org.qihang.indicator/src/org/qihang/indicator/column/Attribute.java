package org.qihang.indicator.column;

/** What the snapshot knows of a graduate, each a column of codes. */
public enum Attribute {
    /** The answering unit. */
    UNIT,
    /** Place of household registration, six digits (GB/T 2260). */
    ORIGIN,
    UNIVERSITY,
    DEGREE,
    MAJOR,
    GENDER,
    HARDSHIP,
    /** The present destination. */
    DESTINATION
}
