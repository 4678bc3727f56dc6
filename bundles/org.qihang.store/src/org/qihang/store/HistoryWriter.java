package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;

/** Writes entries of the history within the transaction of the change itself; they are held back until {@link #flush}. */
final class HistoryWriter implements AutoCloseable {

    private final Session session;
    private final OffsetDateTime now;
    private final long importId;
    private final PreparedStatement statement;
    private int waiting;

    HistoryWriter(Session session, Connection connection, long importId) throws SQLException {
        this.session = session;
        this.importId = importId;
        this.now = session.now();
        this.statement = connection.prepareStatement("insert into history (id, campaign, register, record_id,"
                + " record_key, changed_at, who, attribute, value_before, value_after, why, import_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** One entry per attribute whose value differs; gives how many there were. */
    int differences(RegisterTable table, Object[] before, Object[] after, String why) throws SQLException {
        int entries = 0;
        Column[] columns = table.columns();
        for (int i = 0; i < columns.length; i++) {
            boolean told = !columns[i].feature().system() || i == table.unit();
            if (told && !Column.same(before[i], after[i])) {
                entry(table, after, columns[i], columns[i].written(before[i]), columns[i].written(after[i]), why);
                entries++;
            }
        }
        return entries;
    }

    /** The record was made. */
    void created(RegisterTable table, Object[] row, String why) throws SQLException {
        entry(table, row, (String) null, null, key(table, row), why);
    }

    /** The record was deleted: its last values are kept. */
    void deleted(RegisterTable table, Object[] row, String why) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Column column = table.columns()[i];
            if (!column.feature().system() && row[i] != null) {
                entry(table, row, column, column.written(row[i]), null, why);
            }
        }
        entry(table, row, (String) null, key(table, row), null, why);
    }

    private static String key(RegisterTable table, Object[] row) {
        return table.key() < 0 ? String.valueOf(row[table.id()]) : table.columns()[table.key()].written(row[table.key()]);
    }

    /** Something that is no attribute came to a record or left it. */
    void note(RegisterTable table, Object[] row, String what, String before, String after, String why)
            throws SQLException {
        entry(table, row, what, before, after, why);
    }

    /** Another record of the same register became this one. */
    void merged(RegisterTable table, Object[] gone, Object[] kept, String why) throws SQLException {
        entry(table, kept, (String) null, key(table, gone), key(table, kept), why);
    }

    private void entry(RegisterTable table, Object[] row, Column column, String before, String after, String why)
            throws SQLException {
        entry(table, row, column.feature().name(), before, after, why);
    }

    private void entry(RegisterTable table, Object[] row, String what, String before, String after, String why)
            throws SQLException {
        statement.setLong(1, session.entryIds().next());
        statement.setString(2, (String) row[table.campaign()]);
        statement.setString(3, table.register().name());
        statement.setLong(4, (Long) row[table.id()]);
        statement.setString(5, table.key() < 0 ? null : key(table, row));
        statement.setObject(6, now);
        statement.setString(7, session.actor().name());
        statement.setString(8, what);
        statement.setString(9, before);
        statement.setString(10, after);
        statement.setString(11, why);
        statement.setLong(12, importId);
        statement.addBatch();
        waiting++;
    }

    /** Sends what is held back. */
    void flush() throws SQLException {
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
