package org.qihang.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qihang.model.meta.Feature;
import org.qihang.store.Criterion;
import org.qihang.store.Order;
import org.qihang.store.RegisterQuery;

/**
 * The conditions and the order of a query as text that both SQL and Hibernate's language understand; only the names
 * of attributes and the marks of parameters differ.
 */
public final class Where {

    private final RegisterTable table;
    private final boolean sql;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private boolean selective;

    private Where(RegisterTable table, boolean sql) {
        this.table = table;
        this.sql = sql;
    }

    /** Conditions on columns; parameters are as columns hold them. */
    public static Where sql(RegisterTable table, RegisterQuery query) {
        return new Where(table, true).all(query);
    }

    /** Conditions on attributes of the entity {@code r}; parameters are as attributes hold them. */
    public static Where entity(RegisterTable table, RegisterQuery query) {
        return new Where(table, false).all(query);
    }

    /** {@code where ...} */
    public String text() {
        return text.toString();
    }

    public List<Object> parameters() {
        return parameters;
    }

    /** Whether a condition names values, so that an index may find the few rows that have them. */
    public boolean selective() {
        return selective;
    }

    /** Sets the parameters of an SQL statement and gives the position of the next one. */
    public int bind(PreparedStatement statement) throws SQLException {
        int next = 1;
        for (Object value : parameters) {
            statement.setObject(next++, value);
        }
        return next;
    }

    private Where all(RegisterQuery query) {
        text.append(" where ").append(sql ? "campaign" : "r.campaign").append(" = ");
        parameter(query.campaign());
        for (Criterion criterion : query.where()) {
            text.append(" and ");
            add(criterion);
            selective |= criterion instanceof Criterion.In || criterion instanceof Criterion.Compare compare
                    && compare.operator() == Criterion.Operator.EQ;
        }
        return this;
    }

    private void add(Criterion criterion) {
        switch (criterion) {
            case Criterion.Compare compare -> compare(compare);
            case Criterion.In in -> in(in);
            case Criterion.Text like -> like(like);
            case Criterion.Empty empty ->
                text.append(name(empty.feature())).append(empty.empty() ? " is null" : " is not null");
            case Criterion.Any any -> any(any);
        }
    }

    private void compare(Criterion.Compare compare) {
        String operator = switch (compare.operator()) {
            case EQ -> " = ";
            case NE -> " <> ";
            case LT -> " < ";
            case LE -> " <= ";
            case GT -> " > ";
            case GE -> " >= ";
        };
        boolean orNothing = compare.operator() == Criterion.Operator.NE;
        text.append(orNothing ? "(" : "").append(name(compare.feature())).append(operator);
        value(compare.feature(), compare.value());
        text.append(orNothing ? " or " + name(compare.feature()) + " is null)" : "");
    }

    private void in(Criterion.In in) {
        if (in.values().isEmpty()) {
            text.append("1 = 0");
            return;
        }
        text.append(name(in.feature())).append(" in (");
        String separator = "";
        for (Object value : in.values()) {
            text.append(separator);
            value(in.feature(), value);
            separator = ", ";
        }
        text.append(')');
    }

    private void like(Criterion.Text like) {
        String pattern = like.text().toLowerCase(Locale.ROOT)
                .replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        text.append("lower(").append(name(like.feature())).append(") like ");
        parameter(like.match() == Criterion.Match.CONTAINS ? "%" + pattern : pattern);
        text.append(" escape '!'");
    }

    private void any(Criterion.Any any) {
        text.append("(1 = 0");
        for (Criterion criterion : any.criteria()) {
            text.append(" or ");
            add(criterion);
        }
        text.append(')');
    }

    private void value(Feature feature, Object value) {
        parameter(sql ? table.column(feature).stored(value) : value);
    }

    private void parameter(Object value) {
        parameters.add(value);
        text.append('?');
        if (!sql) {
            text.append(parameters.size());
        }
    }

    private String name(Feature feature) {
        // Asking the table refuses features of other registers.
        Column column = table.column(feature);
        return sql ? column.name() : "r." + feature.name();
    }

    /** {@code order by ...}, always a total order. */
    public String order(RegisterQuery query) {
        StringBuilder order = new StringBuilder(" order by ");
        if (query.order().isEmpty() && query.register().key().isPresent()) {
            // The campaign is constant here: naming it lets both databases read along the index of the key.
            return order.append(sql ? "campaign, " : "r.campaign, ")
                    .append(name(query.register().key().orElseThrow())).toString();
        }
        for (Order by : query.order()) {
            order.append(name(by.feature())).append(by.ascending() ? " asc nulls last, " : " desc nulls first, ");
        }
        return order.append(sql ? "id" : "r.id").toString();
    }
}
