package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.Where;

/**
 * The primary keys of a query's result in its order. Sorting the keys and then fetching the rows of a page is many
 * times faster than sorting whole rows, of which H2 keeps only some in memory. A quick search is asked for way by way,
 * each along its index, because neither database answers alternatives over several columns that way.
 */
final class SortedKeys {

    private final String campaign;
    private final List<Where> ways;

    SortedKeys(Session session, RegisterQuery query) {
        this.campaign = query.campaign();
        this.ways = new QuickSearch(session).ways(query).stream().map(way -> new Where(session.tables(), way)).toList();
    }

    List<RecordKey> page(Connection connection, long offset, long limit) throws SQLException {
        Where first = ways.getFirst();
        // An order by the key goes along its index; other orders read the whole table in its own order.
        String text = ways.size() == 1 ? "select unit, id from " + first.from(first.sorted()) + first.text() + first.order()
                : "select unit, id from (" + union(" fetch first ? rows only") + ") found" + first.sort();
        long last = limit > Long.MAX_VALUE - offset ? Long.MAX_VALUE : offset + limit;
        try (PreparedStatement statement = connection
                .prepareStatement(text + " offset ? rows fetch first ? rows only")) {
            int next = 1;
            for (Where way : ways) {
                next = way.bind(statement, next);
                if (ways.size() > 1) {
                    statement.setLong(next++, last);
                }
            }
            statement.setLong(next, offset);
            statement.setLong(next + 1, limit);
            try (ResultSet result = statement.executeQuery()) {
                List<RecordKey> keys = new ArrayList<>();
                while (result.next()) {
                    keys.add(new RecordKey(campaign, result.getString(1), result.getLong(2)));
                }
                return keys;
            }
        }
    }

    private String union(String end) {
        String columns = Stream.concat(Stream.of("unit", "id"), ways.getFirst().sortColumns().stream()).distinct()
                .collect(Collectors.joining(", "));
        return ways.stream().map(way -> "(select " + columns + " from " + way.from() + way.text()
                + (end.isEmpty() ? "" : way.order() + end) + ")").collect(Collectors.joining(" union "));
    }

    /** How many there are. */
    long count(Connection connection) throws SQLException {
        String text = ways.size() == 1 ? "select count(*) from " + ways.getFirst().from(true) + ways.getFirst().text()
                : "select count(*) from (" + union("") + ") found";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            int next = 1;
            for (Where way : ways) {
                next = way.bind(statement, next);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
