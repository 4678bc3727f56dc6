package org.qihang.exchange.table;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads a table row by row. For one thread at a time. */
public interface TableReader extends AutoCloseable {

    TableFormat format();

    /** The sheet that is read; empty where a format has none. */
    default String sheet() {
        return "";
    }

    /** Every sheet of the file, in its order; empty where a format has none. */
    default List<String> sheets() {
        return List.of();
    }

    /** How the text is encoded, where that is a question (CSV, DBF). */
    default Optional<Charset> encoding() {
        return Optional.empty();
    }

    /** Whether day 0 of the file's serial dates is 1904-01-01 (old Macintosh workbooks), not 1899-12-30. */
    default boolean date1904() {
        return false;
    }

    /**
     * The next row that is not blank; null behind the last. The row is filled anew by the next call:
     * {@link Row#copy()} what must stay.
     *
     * @throws TableException when the file is damaged there or passes a limit
     */
    Row next() throws TableException;

    /** How much has been read, in the unit of {@link #total()}. May be asked by another thread. */
    long consumed();

    /** How much there is to read, in bytes; at least 1. */
    long total();

    @Override
    void close();
}
