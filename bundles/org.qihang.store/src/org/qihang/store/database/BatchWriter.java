package org.qihang.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows by batches of a prepared insert. */
final class BatchWriter implements RowWriter {

    private static final int BATCH = 500;

    private final RegisterTable table;
    private final PreparedStatement statement;
    private int waiting;

    BatchWriter(Connection connection, RegisterTable table) throws SQLException {
        this.table = table;
        this.statement = connection.prepareStatement(table.insertSql());
    }

    @Override
    public void insert(Object[] row) throws SQLException {
        table.bind(statement, row);
        statement.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    @Override
    public void flush() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
