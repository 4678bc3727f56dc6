package org.qihang.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Where;

/** Groups the records of a query by attributes, counts them and sums numbers: one statement. */
final class Groups {

    private final Session session;
    private final List<Column> by;
    private final List<Column> sums;

    Groups(Session session, RegisterTable table, List<Feature> by, List<Feature> sums) {
        this.session = session;
        this.by = by.stream().map(table::column).toList();
        this.sums = sums.stream().map(table::column).toList();
        for (Feature feature : sums) {
            if (feature.kind() != Feature.Kind.INTEGER && feature.kind() != Feature.Kind.DECIMAL) {
                throw new IllegalArgumentException(feature + " is no number");
            }
        }
    }

    List<Group> of(Connection connection, RegisterQuery query) throws SQLException {
        Where where = new Where(session.tables(), query);
        try (PreparedStatement statement = connection.prepareStatement(sql(where))) {
            where.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                List<Group> groups = new ArrayList<>();
                while (result.next()) {
                    groups.add(group(result));
                }
                return groups;
            }
        }
    }

    private String sql(Where where) {
        StringBuilder keys = new StringBuilder();
        StringBuilder order = new StringBuilder();
        for (Column column : by) {
            keys.append(column.name()).append(", ");
            order.append(order.isEmpty() ? "" : ", ").append(column.name()).append(" nulls last");
        }
        StringBuilder sql = new StringBuilder("select ").append(keys).append("count(*)");
        for (Column column : sums) {
            sql.append(", sum(").append(column.name()).append(')');
        }
        sql.append(" from ").append(where.from(true)).append(where.text());
        if (!by.isEmpty()) {
            sql.append(" group by ").append(keys, 0, keys.length() - 2).append(" order by ").append(order);
        }
        return sql.toString();
    }

    private Group group(ResultSet result) throws SQLException {
        List<Object> keys = new ArrayList<>(by.size());
        for (int i = 0; i < by.size(); i++) {
            keys.add(by.get(i).read(result, i + 1));
        }
        List<BigDecimal> totals = new ArrayList<>(sums.size());
        for (int i = 0; i < sums.size(); i++) {
            totals.add(result.getBigDecimal(by.size() + 2 + i));
        }
        return new Group(keys, result.getLong(by.size() + 1), totals);
    }
}
