package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Where;

/**
 * The primary keys of a query's result in its order. Sorting the keys and then fetching the rows of a page is many
 * times faster than sorting whole rows, of which H2 keeps only some in memory.
 */
final class SortedKeys {

    private final Session session;
    private final RegisterQuery query;

    SortedKeys(Session session, RegisterQuery query) {
        this.session = session;
        this.query = query;
    }

    List<RecordKey> page(Connection connection, long offset, long limit) throws SQLException {
        RegisterTable table = session.table(query.register());
        Where where = Where.sql(table, query);
        String from = where.selective() ? table.name() : table.name() + session.dialect().wholeTable();
        try (PreparedStatement statement = connection.prepareStatement("select unit, id from " + from + where.text()
                + where.order(query) + " offset ? rows fetch first ? rows only")) {
            int next = where.bind(statement);
            statement.setLong(next, offset);
            statement.setLong(next + 1, limit);
            try (ResultSet result = statement.executeQuery()) {
                List<RecordKey> keys = new ArrayList<>();
                while (result.next()) {
                    keys.add(new RecordKey(query.campaign(), result.getString(1), result.getLong(2)));
                }
                return keys;
            }
        }
    }
}
