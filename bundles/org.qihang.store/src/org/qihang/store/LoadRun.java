package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.qihang.model.meta.Register;

/** The run of one bulk load: its row says LOADING, committed, before anything is loaded, and DONE together with it. */
final class LoadRun {

    private final Session session;
    private final String campaign;
    private final Register register;
    private final ImportSource source;
    private long id;
    private long stamp;

    LoadRun(Session session, String campaign, Register register, ImportSource source) {
        this.session = session;
        this.campaign = campaign;
        this.register = register;
        this.source = source;
    }

    long id() {
        return id;
    }

    /** The change number of all its rows. */
    long stamp() {
        return stamp;
    }

    String campaign() {
        return campaign;
    }

    Register register() {
        return register;
    }

    /** Writes the run down, with a number no row has yet. */
    void begin(Stamps stamps) {
        session.transactions().write(connection -> {
            begin(connection, stamps);
            return null;
        });
    }

    /** The same within a transaction that others are part of. */
    void begin(Connection connection, Stamps stamps) throws SQLException {
        id = session.recordIds().next(connection);
        for (String written : Loads.written(register)) {
            stamp = Math.max(stamp, stamps.next(connection, campaign, written));
        }
        for (String written : Loads.written(register)) {
            stamps.lift(connection, campaign, written, stamp);
        }
        insert(connection, "LOADING");
    }

    private void insert(Connection connection, String state) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into import_run (id, campaign, register,"
                + " file_name, digest, code_table, who, holder, state, stamp, started_at, created_rows, changed_rows,"
                + " unchanged_rows, refused_rows) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0)")) {
            statement.setLong(1, id);
            statement.setString(2, campaign);
            statement.setString(3, register.name());
            statement.setString(4, source.fileName());
            statement.setString(5, source.digest());
            statement.setString(6, source.codeTable());
            statement.setString(7, session.actor().name());
            statement.setString(8, Holder.here(session.now().toInstant()).line());
            statement.setString(9, state);
            statement.setLong(10, stamp);
            statement.setObject(11, session.now());
            statement.executeUpdate();
        }
    }

    /** Marks the run as done, within the load's own transaction. */
    void done(Connection connection, long created, long changed, long unchanged, long refused) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update import_run set state = 'DONE',"
                + " finished_at = ?, created_rows = ?, changed_rows = ?, unchanged_rows = ?, refused_rows = ?"
                + " where campaign = ? and id = ?")) {
            statement.setObject(1, session.now());
            statement.setLong(2, created);
            statement.setLong(3, changed);
            statement.setLong(4, unchanged);
            statement.setLong(5, refused);
            statement.setString(6, campaign);
            statement.setLong(7, id);
            statement.executeUpdate();
        }
    }

    /** Marks the run as aborted, after its transaction was rolled back. */
    void aborted() {
        abort(session, campaign, id);
    }

    /** Marks a run as aborted if it did not end. */
    static void abort(Session session, String campaign, long id) {
        session.transactions().write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("update import_run set state = 'ABORTED',"
                    + " finished_at = ? where campaign = ? and id = ? and state = 'LOADING'")) {
                statement.setObject(1, session.now());
                statement.setString(2, campaign);
                statement.setLong(3, id);
                return statement.executeUpdate();
            }
        });
    }
}
