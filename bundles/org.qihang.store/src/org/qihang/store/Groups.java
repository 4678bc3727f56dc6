package org.qihang.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Where;

/**
 * Groups the records of a query by attributes, counts them and sums numbers: one statement. A quick search is asked for
 * way by way, each along its index.
 */
final class Groups {

    private final Session session;
    private final List<Feature> by;
    private final List<Feature> sums;
    private final List<Column> keys;

    Groups(Session session, RegisterTable table, List<Feature> by, List<Feature> sums) {
        this.session = session;
        this.by = by;
        this.sums = sums;
        this.keys = by.stream().map(table::reader).toList();
        for (Feature feature : sums) {
            if (feature.kind() != Feature.Kind.INTEGER && feature.kind() != Feature.Kind.DECIMAL) {
                throw new IllegalArgumentException(feature + " is no number");
            }
        }
    }

    List<Group> of(Connection connection, RegisterQuery query) throws SQLException {
        List<Feature> asked = Stream.concat(by.stream(), sums.stream()).toList();
        List<Where> ways = new QuickSearch(session).ways(query.unsorted()).stream()
                .map(way -> new Where(session.tables(), way, asked)).toList();
        try (PreparedStatement statement = connection.prepareStatement(sql(ways))) {
            int next = 1;
            for (Where way : ways) {
                next = way.bind(statement, next);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<Group> groups = new ArrayList<>();
                while (result.next()) {
                    groups.add(group(result));
                }
                return groups;
            }
        }
    }

    private String sql(List<Where> ways) {
        if (ways.size() == 1) {
            Where way = ways.getFirst();
            return sql(by.stream().map(way::name).toList(), sums.stream().map(way::name).toList(),
                    way.from(true) + way.text());
        }
        List<String> keyed = IntStream.range(0, by.size()).mapToObj(i -> "key_" + i).toList();
        List<String> summed = IntStream.range(0, sums.size()).mapToObj(i -> "sum_" + i).toList();
        // Whoever is found in several ways counts once: the same record has the same id.
        String found = ways.stream().map(way -> {
            StringBuilder select = new StringBuilder("(select unit, id");
            for (int i = 0; i < by.size(); i++) {
                select.append(", ").append(way.name(by.get(i))).append(" as ").append(keyed.get(i));
            }
            for (int i = 0; i < sums.size(); i++) {
                select.append(", ").append(way.name(sums.get(i))).append(" as ").append(summed.get(i));
            }
            return select + " from " + way.from() + way.text() + ")";
        }).collect(Collectors.joining(" union "));
        return sql(keyed, summed, "(" + found + ") found");
    }

    private static String sql(List<String> by, List<String> sums, String from) {
        StringBuilder sql = new StringBuilder("select ");
        by.forEach(key -> sql.append(key).append(", "));
        sql.append("count(*)");
        sums.forEach(sum -> sql.append(", sum(").append(sum).append(')'));
        sql.append(" from ").append(from);
        if (!by.isEmpty()) {
            sql.append(" group by ").append(String.join(", ", by)).append(" order by ")
                    .append(by.stream().map(key -> key + " nulls last").collect(Collectors.joining(", ")));
        }
        return sql.toString();
    }

    private Group group(ResultSet result) throws SQLException {
        List<Object> values = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            values.add(keys.get(i).read(result, i + 1));
        }
        List<BigDecimal> totals = new ArrayList<>(sums.size());
        for (int i = 0; i < sums.size(); i++) {
            totals.add(result.getBigDecimal(keys.size() + 2 + i));
        }
        return new Group(values, result.getLong(keys.size() + 1), totals);
    }
}
