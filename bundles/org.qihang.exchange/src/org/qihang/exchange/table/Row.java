package org.qihang.exchange.table;

/** One row of a table. Columns are counted from 0; a column behind the last has an empty cell. */
public interface Row {

    /** The row's number in the file, counted from 1 as spreadsheets show it; in a DBF the names are row 0. */
    int number();

    /** One more than the last column with a cell. */
    int size();

    /** The text of a cell, never null; see {@link CellKind} for its form. */
    String text(int column);

    /** What the file says the cell is. */
    CellKind kind(int column);

    /** Whether no cell holds anything but blanks. */
    boolean isBlank();

    /** A copy that stays as it is when the reader goes on. */
    Row copy();
}
