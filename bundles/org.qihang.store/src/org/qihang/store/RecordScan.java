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
import org.qihang.store.database.Dialect;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Where;

/** Reads chosen columns of many rows with a cursor. */
final class RecordScan {

    private final Dialect dialect;
    private final RegisterTable table;
    private final Column[] columns;

    RecordScan(Session session, RegisterTable table, List<Feature> columns) {
        this.dialect = session.dialect();
        this.table = table;
        this.columns = columns.stream().map(table::column).toArray(Column[]::new);
    }

    void run(Connection connection, RegisterQuery query, Predicate<Object[]> row) throws SQLException {
        dialect.prepareScan(connection);
        try {
            scan(connection, query, row);
        } finally {
            dialect.endScan(connection);
        }
    }

    private void scan(Connection connection, RegisterQuery query, Predicate<Object[]> row) throws SQLException {
        Where where = Where.sql(table, query);
        String names = List.of(columns).stream().map(Column::name).collect(Collectors.joining(", "));
        String order = query.order().isEmpty() ? "" : where.order(query);
        try (PreparedStatement statement = connection
                .prepareStatement("select " + names + " from " + table.name() + where.text() + order)) {
            statement.setFetchSize(dialect.fetchSize());
            for (int i = 0; i < where.parameters().size(); i++) {
                statement.setObject(i + 1, where.parameters().get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                each(result, row);
            }
        }
    }

    private void each(ResultSet result, Predicate<Object[]> row) throws SQLException {
        Object[] values = new Object[columns.length];
        boolean more = true;
        while (more && result.next()) {
            for (int i = 0; i < columns.length; i++) {
                values[i] = columns[i].read(result, i + 1);
            }
            more = row.test(values);
        }
    }
}
