package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Where;

/** Reads chosen attributes of many records: with a cursor, or when they are sorted, by their keys. */
final class RecordScan {

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
            List<RecordKey> keys = new SortedKeys(session, query).page(connection, 0, Integer.MAX_VALUE);
            new KeyedRows(session, table, features).read(connection, query.campaign(), keys, row);
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
}
