package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import org.qihang.store.database.IndexJournal;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.SqlFaults;

/** A bulk load in one transaction: nobody sees a row of it before the commit, and a process that dies leaves none. */
final class BulkLoad implements RegisterLoad {

    private static final long WORTH_ANALYZING = 1000;

    private final Session session;
    private final IndexJournal indexes;
    private final Connection connection;
    private final RegisterTable table;
    private final LoadRun run;
    private final LoadMode mode;
    private final boolean empty;
    private final RuledWriter rows;
    private final RowLookup lookup;
    private final LoadUpdates updates;
    private final Plans plans;
    private boolean broken;
    private boolean committed;
    private boolean closed;

    BulkLoad(Session session, IndexJournal indexes, Plans plans, Connection connection, RegisterTable table,
            LoadRun run, LoadMode mode) throws SQLException {
        this.session = session;
        this.indexes = indexes;
        this.connection = connection;
        this.table = table;
        this.run = run;
        this.mode = mode;
        this.plans = plans;
        Plans.Plan plan = plans.of(connection, run.campaign());
        this.empty = none(" where campaign = ?");
        if (empty && none(" where campaign <> ?")) {
            indexes.take(table.name(), run.id());
        }
        connection.setAutoCommit(false);
        ChangeRules rules = new ChangeRules(session, connection, table, plan, run.campaign());
        rules.readAhead(run.campaign());
        this.rows = new RuledWriter(session, connection, table, rules, run);
        this.lookup = new RowLookup(connection, table, run.campaign(), table.key());
        this.updates = new LoadUpdates(session, plan, rules, connection, table, run);
    }

    private boolean none(String condition) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select 1 from " + table.name() + condition + " fetch first row only")) {
            statement.setString(1, run.campaign());
            try (ResultSet result = statement.executeQuery()) {
                return !result.next();
            }
        }
    }

    @Override
    public boolean initiallyEmpty() {
        return empty;
    }

    @Override
    public Map<String, Object[]> existing(Collection<String> keys) {
        if (empty || keys.isEmpty()) {
            return Map.of();
        }
        try {
            flush();
            return lookup.find(keys);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    // New rows first: a COPY under way must end before other statements go over the connection.
    private void flush() throws SQLException {
        rows.flush();
        updates.flush();
    }

    private StoreException fault(SQLException e) {
        broken = true;
        return SqlFaults.of(e);
    }

    @Override
    public void insert(Object[] values) {
        try {
            rows.insert(values);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    @Override
    public void update(Object[] before, Object[] after) {
        if (mode == LoadMode.ADD) {
            throw new StoreException("load.addonly", table.register());
        }
        try {
            updates.add(before, after);
            if (updates.full()) {
                flush();
            }
        } catch (SQLException e) {
            throw fault(e);
        } catch (ConflictException e) {
            broken = true;
            throw e;
        }
    }

    @Override
    public long importId() {
        return run.id();
    }

    @Override
    public void finish(long created, long changed, long unchanged, long refused) {
        if (broken || closed || committed) {
            throw new StoreException("load.broken", table.register());
        }
        try {
            flush();
            updates.follow(new Stamps(session), plans);
            run.done(connection, created, changed, unchanged, refused);
            connection.commit();
            committed = true;
            session.dialect().settle(connection);
            connection.setAutoCommit(true);
            indexes.restore(run.id());
            analyze(created + changed);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    // After a big change the planner's old figures lead it astray.
    private void analyze(long written) throws SQLException {
        if (written >= WORTH_ANALYZING) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(session.dialect().analyze(table.name()));
            }
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (connection) {
            try (rows; lookup; updates) {
                // Statements end before the transaction does.
            }
            if (!committed) {
                connection.rollback();
                connection.setAutoCommit(true);
                run.aborted();
                indexes.restore(run.id());
            }
            session.dialect().releaseLoad(connection, run.campaign(), table.register().name());
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }
}
