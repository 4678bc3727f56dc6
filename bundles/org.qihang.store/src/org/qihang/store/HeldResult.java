package org.qihang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.RecordKey;
import org.qihang.store.memory.Places;
import org.qihang.store.memory.Values;

/** What a query finds in a register held in memory. Made and used while that is locked. */
final class HeldResult {

    // Beyond so many everything is sorted once, so that it need not be sorted again further on.
    private static final long NEAR = 2000;

    private final Connection connection;
    private final HeldRegister held;
    private final RegisterQuery query;
    private final IntPredicate condition;

    /**
     * @param query without quick searches
     * @param condition what its conditions are in memory
     */
    HeldResult(Connection connection, HeldRegister held, RegisterQuery query, IntPredicate condition) {
        this.connection = connection;
        this.held = held;
        this.query = query;
        this.condition = condition;
    }

    private Places.Order order() throws SQLException {
        HeldRows rows = held.rows();
        if (query.order().isEmpty() && held.table().key() >= 0) {
            Values key = rows.values(held.table().key());
            return key::compare;
        }
        Values[] values = values(query.order().stream().map(Order::feature).toList());
        boolean[] ascending = new boolean[values.length];
        for (int i = 0; i < ascending.length; i++) {
            ascending[i] = query.order().get(i).ascending();
        }
        return (one, other) -> {
            for (int i = 0; i < values.length; i++) {
                int compared = values[i].ordered(one, other, ascending[i]);
                if (compared != 0) {
                    return compared;
                }
            }
            return rows.compareIds(one, other);
        };
    }

    private Values[] values(List<Feature> features) throws SQLException {
        List<Values> values = new ArrayList<>();
        for (Feature feature : features) {
            values.add(held.values(connection, feature));
        }
        return values.toArray(Values[]::new);
    }

    private int[] chosen() {
        return held.rows().chosen(condition);
    }

    long count() {
        return chosen().length;
    }

    List<RecordKey> page(long offset, long limit) throws SQLException {
        int[] sorted = sorted(offset + limit);
        int from = (int) Math.min(offset, sorted.length);
        int to = (int) Math.min(offset + limit, sorted.length);
        return Arrays.stream(sorted, from, to).mapToObj(held.rows()::key).toList();
    }

    private int[] sorted(long needed) throws SQLException {
        int[] known = held.remembered(query);
        if (known != null) {
            return known;
        }
        int[] chosen = chosen();
        if (needed <= NEAR) {
            return Places.first(chosen, (int) needed, order());
        }
        Places.sort(chosen, order());
        held.remember(query, chosen);
        return chosen;
    }

    /** Attributes of all of them. */
    HeldRecords records(List<Feature> features) throws SQLException {
        int[] places = chosen();
        if (!query.order().isEmpty()) {
            Places.sort(places, order());
        }
        return new HeldRecords(held, places, features, values(features));
    }

    /** As {@link Registers#groups}. */
    List<Group> groups(List<Feature> by, List<Feature> sums) throws SQLException {
        HeldGroups groups = new HeldGroups(held.table(), by, values(by), values(sums));
        for (int place : chosen()) {
            groups.add(place);
        }
        return groups.sorted();
    }
}
