package org.qihang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.qihang.model.meta.Feature;
import org.qihang.store.Criterion;
import org.qihang.store.Order;
import org.qihang.store.RegisterQuery;

/** A register's question as somebody would write it in SQL by hand, its rows read and thrown away. */
final class PlainSql {

    private final DataSource source;
    private final int page;

    PlainSql(DataSource source, int page) {
        this.source = source;
        this.page = page;
    }

    /** Milliseconds of the first page. */
    double page(RegisterQuery query) throws SQLException {
        String order = query.order().isEmpty() ? query.register().key().orElseThrow().column()
                : query.order().stream().map(PlainSql::order).collect(Collectors.joining(", "));
        return run(query, "*", " order by " + order + " fetch first " + page + " rows only");
    }

    private static String order(Order order) {
        return order.feature().column() + (order.ascending() ? " asc nulls last" : " desc nulls first");
    }

    /** Milliseconds of counts by some columns. */
    double groups(RegisterQuery query, List<Feature> by) throws SQLException {
        String columns = by.stream().map(Feature::column).collect(Collectors.joining(", "));
        return run(query, columns + ", count(*)", " group by " + columns + " order by " + columns);
    }

    private double run(RegisterQuery query, String columns, String end) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(query.campaign()));
        String where = query.where().stream().map(criterion -> condition(criterion, values))
                .map(" and "::concat).collect(Collectors.joining());
        String text = "select " + columns + " from " + query.register().table() + " where campaign = ?" + where + end;
        long began = System.nanoTime();
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                int width = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= width; i++) {
                        result.getObject(i);
                    }
                }
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static String condition(Criterion criterion, List<Object> values) {
        return switch (criterion) {
            case Criterion.Compare compare -> {
                values.add(compare.value());
                yield compare.feature().column() + " = ?";
            }
            case Criterion.In in -> {
                values.addAll(in.values());
                yield in.feature().column() + " in (" + "?, ".repeat(in.values().size() - 1) + "?)";
            }
            case Criterion.Text text -> {
                values.add("%" + text.text() + "%");
                yield text.feature().column() + " like ?";
            }
            default -> throw new IllegalArgumentException(criterion.toString());
        };
    }
}
