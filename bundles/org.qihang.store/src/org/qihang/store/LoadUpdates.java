package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.database.RegisterTable;

/** The changed records of a bulk load: rows with a version check, their history, and superseded destinations. */
final class LoadUpdates implements AutoCloseable {

    private static final int BATCH = 500;

    private final Session session;
    private final Connection connection;
    private final RegisterTable table;
    private final LoadRun run;
    private final ChangeRules rules;
    private final PreparedStatement statement;
    private final HistoryWriter history;
    private final RegisterTable destinations;
    private final Superseded superseded;
    private final PreparedStatement earlier;
    private final Map<String, Followers.Move> moves = new LinkedHashMap<>();
    private final List<Object[]> waiting = new ArrayList<>();

    LoadUpdates(Session session, Plans.Plan plan, ChangeRules rules, Connection connection, RegisterTable table,
            LoadRun run) throws SQLException {
        this.rules = rules;
        this.session = session;
        this.connection = connection;
        this.table = table;
        this.run = run;
        this.statement = connection.prepareStatement(table.updateSql());
        this.history = new HistoryWriter(session, connection, run.id());
        this.destinations = session.table(Register.of(RegisterPackage.Literals.DESTINATION));
        boolean graduates = table.register().type() == RegisterPackage.Literals.GRADUATE;
        this.superseded = graduates ? new Superseded(table, destinations, plan.begins()) : null;
        this.earlier = connection.prepareStatement(destinations.insertSql());
    }

    void add(Object[] before, Object[] after) throws SQLException {
        for (int system : new int[] {table.id(), table.campaign(), table.importId()}) {
            after[system] = before[system];
        }
        rules.complete(after);
        after[table.version()] = (Integer) before[table.version()] + 1;
        after[table.stamp()] = run.stamp();
        table.bind(statement, after);
        table.bindKey(statement, before);
        statement.addBatch();
        waiting.add(before);
        history.differences(table, before, after, null);
        Followers.Move move = Followers.Move.of(table, before, after);
        if (move != null) {
            moves.merge(move.newKey(), move, Followers.Move::then);
        }
        if (superseded != null) {
            supersede(before, after);
        }
    }

    /** Whether it is time to flush: until then nothing is sent, so that a COPY may be under way. */
    boolean full() {
        return waiting.size() >= BATCH;
    }

    private void supersede(Object[] before, Object[] after) throws SQLException {
        Object[] row = superseded.row(before, after);
        if (row != null) {
            row[destinations.id()] = session.recordIds().next();
            row[destinations.version()] = 1;
            row[destinations.stamp()] = run.stamp();
            row[destinations.importId()] = run.id();
            destinations.bind(earlier, row);
            earlier.addBatch();
        }
    }

    void flush() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        int[] counts = statement.executeBatch();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw new Conflicts(session).of(connection, table, waiting.get(i));
            }
        }
        waiting.clear();
        history.flush();
        earlier.executeBatch();
    }

    /** Lets records that refer to changed ones follow; last, because it holds up others who edit those registers. */
    void follow(Stamps stamps, Plans plans) throws SQLException {
        try (EditRun along = new EditRun(session, connection, stamps, plans, null, run.id())) {
            for (String written : Loads.written(table.register())) {
                along.number(run.campaign(), Register.named(written).orElseThrow(), run.stamp());
            }
            along.follow(table, run.campaign(), List.copyOf(moves.values()));
            moves.clear();
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement; earlier; history) {
            waiting.clear();
        }
    }
}
