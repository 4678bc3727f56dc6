package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.qihang.store.database.InList;
import org.qihang.store.database.RegisterTable;

/** Finds what a table holds now of records known from before: by their primary key, else, having moved, by their id. */
final class PresentRows {

    private final Connection connection;
    private final RegisterTable table;
    private final String campaign;

    PresentRows(Connection connection, RegisterTable table, String campaign) {
        this.connection = connection;
        this.table = table;
        this.campaign = campaign;
    }

    /** The rows by id; nothing for records that are gone. */
    Map<Long, Object[]> find(Collection<Object[]> known) throws SQLException {
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<Long, Object[]> found = HashMap.newHashMap(known.size());
        int count = InList.places(known.size());
        try (PreparedStatement statement = connection.prepareStatement("select " + table.columnList() + " from "
                + table.name() + " where (campaign, unit, id) in " + InList.of(count, 3))) {
            Iterator<Object[]> rest = known.iterator();
            while (rest.hasNext()) {
                bind(statement, rest, count);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        Object[] row = table.read(result);
                        found.put((Long) row[table.id()], row);
                    }
                }
            }
        }
        List<Long> missing = known.stream().map(row -> (Long) row[table.id()]).filter(id -> !found.containsKey(id))
                .toList();
        try (RowLookup lookup = new RowLookup(connection, table, campaign, table.id())) {
            found.putAll(lookup.find(missing));
        }
        return found;
    }

    private void bind(PreparedStatement statement, Iterator<Object[]> rest, int count) throws SQLException {
        Object[] last = null;
        for (int i = 0; i < count; i++) {
            // The last one fills what is left: the statement stays the same one.
            last = rest.hasNext() ? rest.next() : last;
            statement.setString(3 * i + 1, campaign);
            table.columns()[table.unit()].bind(statement, 3 * i + 2, last[table.unit()]);
            table.columns()[table.id()].bind(statement, 3 * i + 3, last[table.id()]);
        }
    }
}
