package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Where;

/** Reads chosen columns of many rows: with a cursor, or when they are sorted, some hundred at a time by their keys. */
final class RecordScan {

    private static final int CHUNK = 500;

    private final Session session;
    private final RegisterTable table;
    private final List<Feature> features;
    private final Column[] columns;

    RecordScan(Session session, RegisterTable table, List<Feature> features) {
        this.session = session;
        this.table = table;
        this.features = features;
        this.columns = features.stream().map(table::reader).toArray(Column[]::new);
    }

    void run(Connection connection, RegisterQuery query, Predicate<Object[]> row) throws SQLException {
        if (query.order().isEmpty()) {
            session.dialect().prepareScan(connection);
            try {
                scan(connection, new QuickSearch(session).resolve(query), row);
            } finally {
                session.dialect().endScan(connection);
            }
        } else {
            sorted(connection, query, row);
        }
    }

    private void scan(Connection connection, RegisterQuery query, Predicate<Object[]> row) throws SQLException {
        Where where = new Where(session.tables(), query, features);
        String names = features.stream().map(where::name).collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection
                .prepareStatement("select " + names + " from " + where.from(true) + where.text())) {
            statement.setFetchSize(session.dialect().fetchSize());
            where.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                Object[] values = new Object[columns.length];
                boolean more = true;
                while (more && result.next()) {
                    read(result, values);
                    more = row.test(values);
                }
            }
        }
    }

    private void read(ResultSet result, Object[] values) throws SQLException {
        for (int i = 0; i < columns.length; i++) {
            values[i] = columns[i].read(result, i + 1);
        }
    }

    private void sorted(Connection connection, RegisterQuery query, Predicate<Object[]> row) throws SQLException {
        List<RecordKey> keys = new SortedKeys(session, query).page(connection, 0, Integer.MAX_VALUE);
        String sql = "select " + names + ", id from " + table.name() + " where (campaign, unit, id) in ("
                + String.join(", ", Collections.nCopies(CHUNK, "(?, ?, ?)")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < keys.size(); from += CHUNK) {
                List<RecordKey> chunk = keys.subList(from, Math.min(from + CHUNK, keys.size()));
                Map<Long, Object[]> found = fetch(statement, chunk);
                for (RecordKey key : chunk) {
                    Object[] values = found.get(key.id());
                    // A row deleted in between is no longer part of the result.
                    if (values != null && !row.test(values)) {
                        return;
                    }
                }
            }
        }
    }

    private Map<Long, Object[]> fetch(PreparedStatement statement, List<RecordKey> chunk) throws SQLException {
        for (int i = 0; i < CHUNK; i++) {
            // The last key fills what is left: the statement stays the same one.
            RecordKey key = chunk.get(Math.min(i, chunk.size() - 1));
            statement.setString(3 * i + 1, key.campaign());
            statement.setString(3 * i + 2, key.unit());
            statement.setLong(3 * i + 3, key.id());
        }
        Map<Long, Object[]> found = HashMap.newHashMap(chunk.size());
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                Object[] values = new Object[columns.length];
                read(result, values);
                found.put(result.getLong(columns.length + 1), values);
            }
        }
        return found;
    }
}
