package org.qihang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.qihang.model.meta.Feature;
import org.qihang.store.memory.TextValues;
import org.qihang.store.memory.Values;

/** The conditions of a query on rows in memory: what {@link org.qihang.store.database.Where} is in SQL. */
final class HeldConditions {

    private final Connection connection;
    private final HeldRegister held;
    private final Map<Criterion.Referred, Set<String>> referred;

    /** @param referred which keys meet each condition on what an attribute refers to */
    HeldConditions(Connection connection, HeldRegister held, Map<Criterion.Referred, Set<String>> referred) {
        this.connection = connection;
        this.held = held;
        this.referred = referred;
    }

    /** All of some conditions; null when one cannot be answered from memory. */
    IntPredicate all(List<Criterion> criteria) throws SQLException {
        IntPredicate[] conditions = each(criteria);
        return conditions == null ? null : place -> {
            for (IntPredicate condition : conditions) {
                if (!condition.test(place)) {
                    return false;
                }
            }
            return true;
        };
    }

    private IntPredicate any(List<Criterion> criteria) throws SQLException {
        IntPredicate[] conditions = each(criteria);
        return conditions == null ? null : any(conditions);
    }

    private static IntPredicate any(IntPredicate... conditions) {
        return place -> {
            for (IntPredicate condition : conditions) {
                if (condition.test(place)) {
                    return true;
                }
            }
            return false;
        };
    }

    private IntPredicate[] each(List<Criterion> criteria) throws SQLException {
        IntPredicate[] conditions = new IntPredicate[criteria.size()];
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = of(criteria.get(i));
            if (conditions[i] == null) {
                return null;
            }
        }
        return conditions;
    }

    private Values values(Feature feature) throws SQLException {
        return held.values(connection, feature);
    }

    private IntPredicate of(Criterion criterion) throws SQLException {
        return switch (criterion) {
            case Criterion.Compare compare -> compare(compare);
            case Criterion.In in -> in(in);
            case Criterion.Empty empty -> {
                Values values = values(empty.feature());
                yield place -> values.empty(place) == empty.empty();
            }
            case Criterion.Text text -> text(text);
            case Criterion.Prefix prefix -> values(prefix.feature()) instanceof TextValues texts
                    ? texts.beginning(prefix.text()) : null;
            case Criterion.Referred one -> values(one.feature()) instanceof TextValues texts
                    ? texts.matching(referred.get(one)::contains) : null;
            case Criterion.Any any -> any(any.criteria());
            case Criterion.Quick quick -> throw new IllegalArgumentException(quick + " is not resolved");
        };
    }

    private Object stored(Feature feature, Object value) {
        return held.table().reader(feature).stored(value);
    }

    private IntPredicate compare(Criterion.Compare compare) throws SQLException {
        if (compare.value() == null) {
            // Nothing is known of a comparison with nothing: the database has rules of its own.
            return null;
        }
        Values values = values(compare.feature());
        IntPredicate meets = values.compared(compare.operator(), stored(compare.feature(), compare.value()));
        return compare.operator() == Criterion.Operator.NE ? place -> values.empty(place) || meets.test(place) : meets;
    }

    private IntPredicate in(Criterion.In in) throws SQLException {
        Values values = values(in.feature());
        if (values instanceof TextValues texts) {
            Set<Object> wanted = new HashSet<>();
            in.values().forEach(value -> wanted.add(stored(in.feature(), value)));
            return texts.matching(wanted::contains);
        }
        return any(in.values().stream()
                .map(value -> values.compared(Criterion.Operator.EQ, stored(in.feature(), value)))
                .toArray(IntPredicate[]::new));
    }

    private IntPredicate text(Criterion.Text text) throws SQLException {
        if (!(values(text.feature()) instanceof TextValues texts)) {
            return null;
        }
        String wanted = text.text().toLowerCase(Locale.ROOT);
        return text.match() == Criterion.Match.CONTAINS
                ? texts.matching(one -> one.toLowerCase(Locale.ROOT).contains(wanted))
                : texts.matching(one -> one.toLowerCase(Locale.ROOT).startsWith(wanted));
    }
}
