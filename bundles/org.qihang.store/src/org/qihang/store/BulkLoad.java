package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.SqlFaults;

/** A bulk load in one transaction: nobody sees a row of it before the commit, and a process that dies leaves none. */
final class BulkLoad implements RegisterLoad {

    private final Session session;
    private final Connection connection;
    private final RegisterTable table;
    private final LoadRun run;
    private final LoadMode mode;
    private final boolean empty;
    private final ChangeRules rules;
    private final RuledWriter rows;
    private final KeyLookup lookup;
    private final LoadUpdates updates;
    private boolean ended;

    BulkLoad(Session session, Plans.Plan plan, Connection connection, RegisterTable table, LoadRun run,
            LoadMode mode) throws SQLException {
        this.session = session;
        this.connection = connection;
        this.table = table;
        this.run = run;
        this.mode = mode;
        this.empty = empty();
        this.rules = new ChangeRules(connection, table, plan, run.campaign());
        this.rows = new RuledWriter(session, connection, table, rules, run);
        this.lookup = new KeyLookup(connection, table, run.campaign());
        this.updates = new LoadUpdates(session, plan, connection, table, run);
    }

    private boolean empty() throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select 1 from " + table.name() + " where campaign = ?")) {
            statement.setString(1, run.campaign());
            statement.setMaxRows(1);
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
            rows.flush();
            updates.flush();
            return lookup.find(keys);
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    @Override
    public void insert(Object[] values) {
        try {
            rows.insert(values);
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    @Override
    public void update(Object[] before, Object[] after) {
        if (mode == LoadMode.ADD) {
            throw new StoreException("load.addonly", table.register());
        }
        try {
            for (int system : new int[] {table.id(), table.campaign(), table.importId()}) {
                after[system] = before[system];
            }
            rules.complete(after);
            after[table.version()] = (Integer) before[table.version()] + 1;
            after[table.stamp()] = run.stamp();
            updates.add(before, after);
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    @Override
    public long importId() {
        return run.id();
    }

    @Override
    public void finish(long created, long changed, long unchanged, long refused) {
        try {
            rows.flush();
            updates.flush();
            run.done(connection, created, changed, unchanged, refused);
            connection.commit();
            ended = true;
            session.dialect().settle(connection);
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    @Override
    public void close() {
        try (connection; rows; lookup; updates) {
            if (!ended) {
                ended = true;
                connection.rollback();
                run.aborted();
            }
            connection.setAutoCommit(true);
            session.dialect().releaseLoad(connection, run.campaign(), table.register().name());
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }
}
