package org.qihang.exchange.table;

/**
 * Writes a table row by row into a file beside the one it will replace. Only {@link #commit()} puts it in place,
 * whole; closed without it, nothing is left and the old file is as it was.
 */
public interface TableWriter extends AutoCloseable {

    /**
     * Writes a row: null, text, {@link Number}, {@link java.time.LocalDate} or {@link Boolean} for each column; a
     * shorter row ends in empty cells.
     *
     * @throws TableException when the disk or the format cannot take it (a DBF's widths, characters GBK lacks)
     */
    void row(Object... cells) throws TableException;

    /** Ends the table, brings it safely to disk and puts it in place of the old file in one step. */
    void commit() throws TableException;

    @Override
    void close();
}
