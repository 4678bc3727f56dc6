package org.qihang.store.database;

import java.sql.SQLException;

/** Writes many rows of one table within a transaction that somebody else commits. */
public interface RowWriter extends AutoCloseable {

    /** Adds a row; the array may be used again afterwards. */
    void insert(Object[] row) throws SQLException;

    /** Sends what is held back: afterwards the connection can be used for other statements. */
    void flush() throws SQLException;

    @Override
    void close() throws SQLException;
}
