package org.qihang.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Numbers of a database sequence, taken in blocks: the database is asked once for a thousand. */
public final class Sequence {

    // The step the migration gives the sequences.
    private static final int BLOCK = 1000;

    private final DataSource source;
    private final String query;
    private long next;
    private long end;

    public Sequence(DataSource source, Dialect dialect, String name) {
        this.source = source;
        this.query = dialect.nextValue(name);
    }

    /** The next number; a number is never given twice, and gaps mean nothing. */
    public synchronized long next(Connection connection) throws SQLException {
        if (next == end) {
            try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
                result.next();
                next = result.getLong(1);
                end = next + BLOCK;
            }
        }
        return next++;
    }

    /** The same over a connection of its own: during a load the load's connection may be busy with it. */
    public synchronized long next() throws SQLException {
        if (next == end) {
            try (Connection connection = source.getConnection()) {
                return next(connection);
            }
        }
        return next++;
    }
}
