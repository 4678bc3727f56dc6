package org.qihang.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.RowWriter;

/** Writes new rows of a run: the rules are met and the system's columns filled in. */
final class RuledWriter implements RowWriter {

    private final Session session;
    private final RegisterTable table;
    private final ChangeRules rules;
    private final LoadRun run;
    private final RowWriter writer;
    private long count;

    RuledWriter(Session session, Connection connection, RegisterTable table, ChangeRules rules, LoadRun run)
            throws SQLException {
        this.session = session;
        this.table = table;
        this.rules = rules;
        this.run = run;
        this.writer = session.dialect().rowWriter(connection, table);
    }

    @Override
    public void insert(Object[] row) throws SQLException {
        row[table.campaign()] = run.campaign();
        rules.complete(row);
        row[table.id()] = session.recordIds().next();
        row[table.version()] = 1;
        row[table.stamp()] = run.stamp();
        row[table.importId()] = run.id();
        writer.insert(row);
        count++;
    }

    /** How many rows were written. */
    long count() {
        return count;
    }

    @Override
    public void flush() throws SQLException {
        writer.flush();
    }

    @Override
    public void close() throws SQLException {
        writer.close();
    }
}
