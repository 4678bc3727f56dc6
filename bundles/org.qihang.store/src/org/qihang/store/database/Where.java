package org.qihang.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.store.Criterion;
import org.qihang.store.Order;
import org.qihang.store.RegisterQuery;

/** The conditions and the order of a query as SQL. */
public final class Where {

    private final Tables tables;
    private final RegisterQuery query;
    private final StringBuilder joins = new StringBuilder();
    private final List<Object> joined = new ArrayList<>();
    private final List<Object> conditions = new ArrayList<>();
    private final Set<Feature> computed = new LinkedHashSet<>();
    private final RegisterTable table;
    private StringBuilder text = new StringBuilder();
    private List<Object> parameters = conditions;
    private boolean selective;

    /** @throws IllegalArgumentException when the query has a quick search that is not resolved */
    public Where(Tables tables, RegisterQuery query) {
        this(tables, query, List.of());
    }

    /** @param asked attributes that will be asked for: what is computed of them is joined */
    public Where(Tables tables, RegisterQuery query, List<Feature> asked) {
        this.tables = tables;
        this.query = query;
        this.table = tables.of(query.register());
        all();
        query.order().forEach(order -> name(order.feature()));
        asked.forEach(this::name);
    }

    /** The table, and what it is joined with. */
    public String from() {
        return table.name() + joins;
    }

    /** The same, read in its own order where most of it is read. */
    public String from(boolean whole) {
        return table.name() + (whole && !selective ? tables.dialect().wholeTable() : "") + joins;
    }

    /** {@code where ...} */
    public String text() {
        return text.toString();
    }

    /** Sets the parameters of an SQL statement and gives the position of the next one. */
    public int bind(PreparedStatement statement) throws SQLException {
        return bind(statement, 1);
    }

    /** The same from a position on. */
    public int bind(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (Object value : joined) {
            statement.setObject(next++, value);
        }
        for (Object value : conditions) {
            statement.setObject(next++, value);
        }
        return next;
    }

    private void all() {
        text.append(" where campaign = ");
        parameter(query.campaign());
        for (Criterion criterion : query.where()) {
            if (criterion instanceof Criterion.Referred referred) {
                join(referred);
                continue;
            }
            text.append(" and ");
            add(criterion);
            selective |= selects(criterion, table.columns()[table.stamp()].feature());
        }
    }

    private static boolean selects(Criterion criterion, Feature stamp) {
        return switch (criterion) {
            case Criterion.In in -> in.feature().computed().isEmpty();
            case Criterion.Prefix prefix -> true;
            // What is newer than a number is little.
            case Criterion.Compare compare -> compare.feature().equals(stamp)
                    || compare.operator() == Criterion.Operator.EQ && compare.feature().computed().isEmpty();
            default -> false;
        };
    }

    private void add(Criterion criterion) {
        switch (criterion) {
            case Criterion.Compare compare -> compare(compare);
            case Criterion.In in -> in(in);
            case Criterion.Text like -> like(like);
            case Criterion.Empty empty ->
                text.append(name(empty.feature())).append(empty.empty() ? " is null" : " is not null");
            case Criterion.Any any -> any(any);
            case Criterion.Prefix prefix -> prefix(prefix);
            case Criterion.Referred referred -> referred(referred);
            case Criterion.Quick quick -> throw new IllegalArgumentException(quick + " is not resolved");
        }
    }

    private void prefix(Criterion.Prefix prefix) {
        text.append('(').append(name(prefix.feature()) + " >= ? and " + name(prefix.feature()) + " < ?").append(')');
        parameters.add(prefix.text());
        parameters.add(Prefixes.after(prefix.text()));
    }

    // From the few records that are referred to: H2 reads the whole table for an IN of a query.
    private void join(Criterion.Referred referred) {
        String key = "referred_" + joined.size() + "_" + referred.feature().column();
        Where others = others(referred);
        joins.append(" join (select ").append(others.key()).append(" as ").append(key).append(others.query())
                .append(") ").append(key).append("_records on ").append(name(referred.feature())).append(" = ").append(key);
        others.addParameters(joined);
        selective = true;
    }

    private Where others(Criterion.Referred referred) {
        return new Where(tables, RegisterQuery.of(query.campaign(), tables.referred(referred.feature()).register())
                .with(referred.criterion()));
    }

    private String key() {
        return table.columns()[table.key()].name();
    }

    private String query() {
        return " from " + from() + text();
    }

    private void addParameters(List<Object> to) {
        to.addAll(joined);
        to.addAll(conditions);
    }

    private void referred(Criterion.Referred referred) {
        Where others = others(referred);
        text.append(name(referred.feature())).append(" in (select ").append(others.key()).append(others.query())
                .append(')');
        others.addParameters(parameters);
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
        parameter(table.reader(feature).stored(value));
    }

    private void parameter(Object value) {
        parameters.add(value);
        text.append('?');
    }

    /** An attribute as SQL: its column, or what is computed of the record. */
    public String name(Feature feature) {
        if (feature.computed().isEmpty()) {
            // Asking the table refuses features of other registers.
            return table.column(feature).name();
        }
        String name = alias(feature);
        if (computed.add(feature)) {
            joins.append(" left join (").append(tables.computed().ofCampaign(feature.computed().orElseThrow()))
                    .append(") ").append(name).append(" (").append(name).append("_key, ").append(name)
                    .append("_number) on ").append(name).append("_key = ").append(key());
            joined.add(query.campaign());
        }
        // No row of the query: there is none.
        return "case when " + name + "_key is null then 0 else " + name + "_number end";
    }

    private static String alias(Feature feature) {
        return feature.computed().isEmpty() ? feature.column() : "computed_" + feature.column();
    }

    /** {@code order by ...}, always a total order. */
    public String order() {
        // The campaign is constant here: naming it lets both databases read along the index of the key.
        return sorted() ? sort(true) : " order by campaign, " + key();
    }

    /** Whether the query names an order of its own, or its register has no key to go by. */
    public boolean sorted() {
        return !query.order().isEmpty() || query.register().key().isEmpty();
    }

    /** The same as {@link #order} over a result that has {@link #sortColumns} and the id. */
    public String sort() {
        return sorted() ? sort(false) : " order by " + key();
    }

    private String sort(boolean within) {
        StringBuilder order = new StringBuilder(" order by ");
        for (Order by : query.order()) {
            order.append(within ? name(by.feature()) : alias(by.feature()))
                    .append(by.ascending() ? " asc nulls last, " : " desc nulls first, ");
        }
        return order.append("id").toString();
    }

    /** The columns the order is by, the id aside, as a list of results names them. */
    public List<String> sortColumns() {
        return sorted() ? query.order().stream().map(by -> result(by.feature())).distinct().toList() : List.of(key());
    }

    /** An attribute in a list of results, where it is called by {@link #alias} afterwards. */
    private String result(Feature feature) {
        return feature.computed().isEmpty() ? name(feature) : name(feature) + " as " + alias(feature);
    }
}
