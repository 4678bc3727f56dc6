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

/** Finds the records of many keys, some hundred with each query. */
final class KeyLookup implements AutoCloseable {

    private static final int KEYS = 500;

    private final RegisterTable table;
    private final Column key;
    private final String campaign;
    private final PreparedStatement statement;

    KeyLookup(Connection connection, RegisterTable table, String campaign) throws SQLException {
        this.table = table;
        this.campaign = campaign;
        this.key = table.key() < 0 ? null : table.columns()[table.key()];
        this.statement = key == null ? null : connection.prepareStatement("select " + table.columnList() + " from "
                // Pairs, because H2 looks single columns of an IN up by the first column of an index only.
                + table.name() + " where (campaign, " + key.name() + ") in ("
                + String.join(", ", Collections.nCopies(KEYS, "(?, ?)")) + ")");
    }

    Map<String, Object[]> find(Collection<String> keys) throws SQLException {
        if (key == null) {
            return Map.of();
        }
        Map<String, Object[]> found = HashMap.newHashMap(keys.size());
        Iterator<String> rest = keys.iterator();
        while (rest.hasNext()) {
            String last = null;
            for (int i = 0; i < KEYS; i++) {
                // The last key fills what is left: the statement stays the same one.
                last = rest.hasNext() ? rest.next() : last;
                statement.setString(2 * i + 1, campaign);
                key.bind(statement, 2 * i + 2, last);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Object[] row = table.read(result);
                    found.put((String) row[table.key()], row);
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
        }
    }
}
