package org.qihang.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.memory.Values;

/**
 * A register of a campaign held in memory and kept up to date by its change number, for a database that sorts and
 * filters whole rows slowly. Whoever asks it locks it.
 */
final class HeldRegister {

    // More at once, or by and by, is read anew in the background.
    private static final int MOST_CHANGES = 20_000;
    private static final int REMEMBERED = 4;

    private final Session session;
    private final String campaign;
    private final RegisterTable table;
    private final Stamps stamps;
    private final HeldRows rows;
    private final Map<RegisterQuery, int[]> results = new LinkedHashMap<>();
    private final Map<Feature, Values> computed = new HashMap<>();
    private Map<String, Stamps.Mark> marks;

    private HeldRegister(Session session, String campaign, RegisterTable table) {
        this.session = session;
        this.campaign = campaign;
        this.table = table;
        this.stamps = new Stamps(session);
        this.rows = new HeldRows(table, campaign);
    }

    /** Reads a register; null when it was told to stop. */
    static HeldRegister read(Session session, String campaign, RegisterTable table, BooleanSupplier stop) {
        HeldRegister held = new HeldRegister(session, campaign, table);
        boolean whole = session.transactions().read(connection -> {
            held.marks = held.stamps.marks(connection, campaign);
            session.dialect().prepareScan(connection);
            try {
                return held.read(connection, table.name() + session.dialect().wholeTable(), 0, held.rows::add, stop);
            } finally {
                session.dialect().endScan(connection);
            }
        });
        return whole ? held : null;
    }

    private boolean read(Connection connection, String from, long stamp, Consumer<Object[]> row, BooleanSupplier stop)
            throws SQLException {
        Column[] columns = table.columns();
        try (PreparedStatement statement = connection.prepareStatement(
                "select " + table.columnList() + " from " + from + " where campaign = ? and stamp > ?")) {
            statement.setFetchSize(session.dialect().fetchSize());
            statement.setString(1, campaign);
            statement.setLong(2, stamp);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    if (stop.getAsBoolean()) {
                        return false;
                    }
                    Object[] stored = new Object[columns.length];
                    for (int i = 0; i < columns.length; i++) {
                        stored[i] = columns[i].readStored(result, i + 1);
                    }
                    row.accept(stored);
                }
            }
        }
        return true;
    }

    /**
     * Takes over what was changed since.
     *
     * @return false when it is too much: this is of no use any more
     */
    synchronized boolean refresh(Connection connection) throws SQLException {
        Map<String, Stamps.Mark> now = stamps.marks(connection, campaign);
        if (now.equals(marks)) {
            return true;
        }
        if (!take(connection, mark(marks), mark(now))) {
            return false;
        }
        // What is computed, and what a reference leads to, goes by any register.
        results.clear();
        computed.clear();
        marks = now;
        return true;
    }

    private Stamps.Mark mark(Map<String, Stamps.Mark> of) {
        return of.getOrDefault(table.register().name(), Stamps.Mark.NONE);
    }

    private boolean take(Connection connection, Stamps.Mark before, Stamps.Mark now) throws SQLException {
        if (now.equals(before)) {
            return true;
        }
        Map<Long, Object[]> changed = new LinkedHashMap<>();
        if (!read(connection, table.name(), before.safe(), row -> changed.put((Long) row[table.id()], row),
                () -> changed.size() > MOST_CHANGES)) {
            return false;
        }
        rows.take(changed);
        if (now.deletions() != before.deletions()) {
            rows.keep(ids(connection));
        }
        return rows.gone() <= MOST_CHANGES;
    }

    private Set<Long> ids(Connection connection) throws SQLException {
        Set<Long> ids = HashSet.newHashSet(rows.places());
        try (PreparedStatement statement = connection
                .prepareStatement("select id from " + table.name() + " where campaign = ?")) {
            statement.setString(1, campaign);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getLong(1));
                }
            }
        }
        return ids;
    }

    /** The values of an attribute by place: of its column, or computed anew after any change. */
    Values values(Connection connection, Feature feature) throws SQLException {
        if (feature.computed().isEmpty()) {
            return rows.values(table.position(feature.name()));
        }
        Values known = computed.get(feature);
        if (known == null) {
            known = compute(connection, feature);
            computed.put(feature, known);
        }
        return known;
    }

    private Values compute(Connection connection, Feature feature) throws SQLException {
        Column reader = table.reader(feature);
        Map<String, Object> byKey = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                session.tables().computed().ofCampaign(feature.computed().orElseThrow()))) {
            statement.setString(1, campaign);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    byKey.put(result.getString(1), reader.read(result, 2));
                }
            }
        }
        Object none = feature.number(BigDecimal.ZERO);
        Values values = reader.memory();
        Values keys = rows.values(table.key());
        for (int place = 0; place < rows.places(); place++) {
            values.add(byKey.getOrDefault((String) keys.get(place), none));
        }
        return values;
    }

    RegisterTable table() {
        return table;
    }

    HeldRows rows() {
        return rows;
    }

    /** What the same query gave last, sorted; null when that is not known any more. */
    int[] remembered(RegisterQuery query) {
        return results.get(query);
    }

    void remember(RegisterQuery query, int[] places) {
        if (results.size() == REMEMBERED) {
            results.remove(results.keySet().iterator().next());
        }
        results.put(query, places);
    }
}
