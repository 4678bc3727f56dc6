package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.InList;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.RegisterTable;

/** Reads chosen attributes of the records of many keys in their order, some hundred at a time. */
final class KeyedRows {


    private final Session session;
    private final RegisterTable table;
    private final List<Feature> features;
    // What is read of the table: the attributes that are columns, the id, and the key what is computed goes by.
    private final List<Column> read;
    private final String names;

    KeyedRows(Session session, RegisterTable table, List<Feature> features) {
        this.session = session;
        this.table = table;
        this.features = features;
        Stream<Column> columns = features.stream().filter(feature -> feature.computed().isEmpty()).map(table::column);
        Stream<Column> more = Stream.of(table.id(), table.key() < 0 ? table.id() : table.key())
                .map(position -> table.columns()[position]);
        this.read = Stream.concat(columns, more).toList();
        this.names = read.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** @param row as in {@link Registers#stream} */
    void read(Connection connection, String campaign, List<RecordKey> keys, Predicate<Object[]> row)
            throws SQLException {
        int count = InList.places(keys.size());
        String sql = "select " + names + " from " + table.name() + " where (campaign, unit, id) in "
                + InList.of(count, 3);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < keys.size(); from += count) {
                List<RecordKey> chunk = keys.subList(from, Math.min(from + count, keys.size()));
                Map<Long, Object[]> found = fetch(statement, count, chunk);
                // A row deleted in between is no longer part of the result.
                List<Object[]> rows = chunk.stream().map(key -> found.get(key.id())).filter(values -> values != null)
                        .toList();
                for (Object[] values : complete(connection, campaign, rows)) {
                    if (!row.test(values)) {
                        return;
                    }
                }
            }
        }
    }

    private Map<Long, Object[]> fetch(PreparedStatement statement, int count, List<RecordKey> chunk)
            throws SQLException {
        for (int i = 0; i < count; i++) {
            // The last key fills what is left: the statement stays the same one.
            RecordKey key = chunk.get(Math.min(i, chunk.size() - 1));
            statement.setString(3 * i + 1, key.campaign());
            statement.setString(3 * i + 2, key.unit());
            statement.setLong(3 * i + 3, key.id());
        }
        Map<Long, Object[]> found = HashMap.newHashMap(chunk.size());
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                Object[] values = new Object[read.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = read.get(i).read(result, i + 1);
                }
                found.put((Long) values[values.length - 2], values);
            }
        }
        return found;
    }

    /** The values asked for, what is computed among them. */
    private List<Object[]> complete(Connection connection, String campaign, List<Object[]> rows) throws SQLException {
        List<Object[]> complete = new ArrayList<>(rows.size());
        rows.forEach(row -> complete.add(new Object[features.size()]));
        int position = 0;
        for (int i = 0; i < features.size(); i++) {
            Feature feature = features.get(i);
            if (feature.computed().isEmpty()) {
                for (int k = 0; k < rows.size(); k++) {
                    complete.get(k)[i] = rows.get(k)[position];
                }
                position++;
            } else if (!rows.isEmpty()) {
                List<String> keys = rows.stream().map(row -> (String) row[row.length - 1]).toList();
                Map<String, Object> values = new ComputedValues(session, connection).of(table, feature, campaign, keys);
                for (int k = 0; k < rows.size(); k++) {
                    complete.get(k)[i] = values.get(keys.get(k));
                }
            }
        }
        return complete;
    }
}
