package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.database.IndexJournal;
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
    private final IndexJournal indexes;

    Loads(Session session, Stamps stamps, Plans plans) {
        this.session = session;
        this.stamps = stamps;
        this.plans = plans;
        this.indexes = new IndexJournal(session.transactions(), session.dialect());
    }

    /** Clears up after loads whose process died. */
    void recover() {
        new Recovery(session, indexes).run();
    }

    RegisterLoad begin(String campaign, Register register, ImportSource source, LoadMode mode) {
        RegisterTable table = session.table(register);
        Connection connection = null;
        try {
            connection = session.database().source().getConnection();
            if (!session.dialect().acquireLoad(connection, campaign, register.name())) {
                throw new StoreLockedException("load.locked", register, holder(connection, campaign, register));
            }
            RegisterLoad load = begin(connection, table, new LoadRun(session, campaign, register, source), mode);
            // From here on the load gives the connection back.
            connection = null;
            return load;
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        } finally {
            giveBack(connection);
        }
    }

    private RegisterLoad begin(Connection connection, RegisterTable table, LoadRun run, LoadMode mode)
            throws SQLException {
        boolean begun = false;
        try {
            // A campaign that is not there is refused before anything is written.
            plans.of(connection, run.campaign());
            // Holding the right, whatever says it is under way here is dead.
            new Recovery(session, indexes).run(run.campaign(), run.register().name());
            run.begin(stamps);
            RegisterLoad load = new BulkLoad(session, indexes, plans, connection, table, run, mode);
            begun = true;
            return load;
        } finally {
            if (!begun) {
                connection.setAutoCommit(true);
                session.dialect().releaseLoad(connection, run.campaign(), run.register().name());
            }
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
        ChangeRules rules = new ChangeRules(session, connection, table, plans.of(connection, campaign), campaign);
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
