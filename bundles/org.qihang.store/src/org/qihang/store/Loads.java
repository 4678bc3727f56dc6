package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.database.Dialect;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.RowWriter;
import org.qihang.store.database.SqlFaults;

/** Begins bulk loads, at most one per campaign and register at a time, and clears up after those whose process died. */
final class Loads {

    /** A load of this register writes earlier destinations too. */
    static final String WRITES_DESTINATIONS = "Graduate";

    private final Session session;
    private final Stamps stamps;
    private final Plans plans;

    Loads(Session session, Stamps stamps, Plans plans) {
        this.session = session;
        this.stamps = stamps;
        this.plans = plans;
    }

    RegisterLoad begin(String campaign, Register register, ImportSource source, LoadMode mode) {
        RegisterTable table = session.table(register);
        Dialect dialect = session.dialect();
        Connection connection = null;
        try {
            connection = session.database().source().getConnection();
            if (!dialect.acquireLoad(connection, campaign, register.name())) {
                Holder holder = holder(connection, campaign, register);
                throw new StoreLockedException("load.locked", register, holder);
            }
            LoadRun run = new LoadRun(session, campaign, register, source);
            run.begin(stamps);
            connection.setAutoCommit(false);
            Connection taken = connection;
            BulkLoad load = new BulkLoad(session, plans.of(taken, campaign), taken, table, run, mode);
            connection = null;
            return load;
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        } finally {
            giveBack(connection);
        }
    }

    /** Writes rows and makes them a run of their own, within a transaction that somebody else ends. */
    interface Rows {
        void write(RegisterTable table, RowWriter writer) throws SQLException;
    }

    /** A load within a greater transaction: whatever it writes is seen together with the rest of that. */
    void within(Connection connection, String campaign, Register register, ImportSource source, Rows rows)
            throws SQLException {
        RegisterTable table = session.table(register);
        LoadRun run = new LoadRun(session, campaign, register, source);
        run.begin(connection, stamps);
        ChangeRules rules = new ChangeRules(connection, table, plans.of(connection, campaign), campaign);
        try (RuledWriter writer = new RuledWriter(session, connection, table, rules, run)) {
            rows.write(table, writer);
            writer.flush();
            run.done(connection, writer.count(), 0, 0, 0);
        }
    }

    private static void giveBack(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw SqlFaults.of(e);
            }
        }
    }

    private static Holder holder(Connection connection, String campaign, Register register) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select holder from import_run"
                + " where campaign = ? and register = ? and state = 'LOADING' order by started_at desc")) {
            statement.setString(1, campaign);
            statement.setString(2, register.name());
            try (ResultSet result = statement.executeQuery()) {
                return Holder.parse(result.next() ? result.getString(1) : "");
            }
        }
    }

    /** The registers a load of this one writes to. */
    static List<String> written(Register register) {
        return register.type() == RegisterPackage.Literals.GRADUATE
                ? List.of(register.name(), RegisterPackage.Literals.DESTINATION.getName()) : List.of(register.name());
    }
}
