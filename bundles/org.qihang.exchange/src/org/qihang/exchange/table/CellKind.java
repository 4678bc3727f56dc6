package org.qihang.exchange.table;

/** What a file says a cell is. A CSV says only {@link #TEXT}. */
public enum CellKind {
    /** Nothing in it; its text is empty. */
    EMPTY,
    /** Characters as someone typed them, leading zeros included. */
    TEXT,
    /**
     * A number. Its text is plain ("2013", "0.5") where the file holds the number exactly, else in scientific
     * notation ("4.50103199001011E+17"): digits behind those shown are lost.
     */
    NUMBER,
    /** A date: {@code 2013-07-01}, or {@code 2013-07-01T08:30:00} when the time of day is not midnight. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A formula that failed, such as {@code #N/A}. */
    ERROR
}
