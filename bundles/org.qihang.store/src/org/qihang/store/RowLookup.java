package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.qihang.store.database.InList;
import org.qihang.store.database.RegisterTable;

/** Finds the rows of many values of one column that is different in every row, some hundred with each query. */
final class RowLookup implements AutoCloseable {

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
        prepare(InList.places(wanted.size()));
        Map<V, Object[]> found = HashMap.newHashMap(wanted.size());
        Iterator<V> rest = wanted.iterator();
        while (rest.hasNext()) {
            InList.bind(statement, values, campaign, table.columns()[position], rest);
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
                + " where (campaign, " + table.columns()[position].name() + ") in " + InList.of(count, 2));
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
