package org.qihang.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in one transaction: committed whole, or rolled back when it throws. */
public final class Transactions {

    private final DataSource source;
    private final Dialect dialect;

    public Transactions(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /** Work that writes. */
    public <T> T write(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                dialect.settle(connection);
                return result;
            } finally {
                end(connection, done);
            }
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    /** Work that only reads; it sees one state of each table it asks. */
    public <T> T read(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return work.on(connection);
            } finally {
                end(connection, false);
            }
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    private static void end(Connection connection, boolean committed) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (!committed) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }
}
