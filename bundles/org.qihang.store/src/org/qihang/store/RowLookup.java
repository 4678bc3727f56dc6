package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;

/** Finds the rows of many values of one column that is different in every row, some hundred with each query. */
final class RowLookup implements AutoCloseable {

    private static final int MOST = 500;

    private final Connection connection;
    private final RegisterTable table;
    private final int position;
    private final String campaign;
    private PreparedStatement statement;
    private int values;

    /** @param position the column's; less than 0 when there is none: then nothing is found */
    RowLookup(Connection connection, RegisterTable table, String campaign, int position) {
        this.connection = connection;
        this.table = table;
        this.campaign = campaign;
        this.position = position;
    }

    /** The rows found, by the column's value. */
    <V> Map<V, Object[]> find(Collection<V> wanted) throws SQLException {
        if (position < 0 || wanted.isEmpty()) {
            return Map.of();
        }
        prepare(wanted.size() == 1 ? 1 : MOST);
        Map<V, Object[]> found = HashMap.newHashMap(wanted.size());
        Iterator<V> rest = wanted.iterator();
        while (rest.hasNext()) {
            bind(rest);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Object[] row = table.read(result);
                    @SuppressWarnings("unchecked")
                    V value = (V) row[position];
                    found.put(value, row);
                }
            }
        }
        return found;
    }

    private void prepare(int count) throws SQLException {
        if (values == count) {
            return;
        }
        close();
        values = count;
        statement = connection.prepareStatement("select " + table.columnList() + " from " + table.name()
                // Pairs, because H2 looks single columns of an IN up by the first column of an index only.
                + " where (campaign, " + table.columns()[position].name() + ") in ("
                + String.join(", ", Collections.nCopies(count, "(?, ?)")) + ")");
    }

    private void bind(Iterator<?> rest) throws SQLException {
        Column column = table.columns()[position];
        Object last = null;
        for (int i = 0; i < values; i++) {
            // The last value fills what is left: the statement stays the same one.
            last = rest.hasNext() ? rest.next() : last;
            statement.setString(2 * i + 1, campaign);
            column.bind(statement, 2 * i + 2, last);
        }
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
            statement = null;
            values = 0;
        }
    }
}
