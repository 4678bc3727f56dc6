package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.store.Criterion;
import org.qihang.store.Order;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * The keys of the rows a filter lets through, sorted here: reading the keys and what they are sorted by takes one
 * scan, while a database without a fitting index sorts whole rows on its disk first.
 */
final class SortedKeys implements RowSource {

    /** More rows than this are left to the database to sort. */
    private static final int MOST = 1_000_000;

    private final Store store;
    private final RegisterQuery query;
    private final List<String> keys;

    private SortedKeys(Store store, RegisterQuery query, List<String> keys) {
        this.store = store;
        this.query = query;
        this.keys = keys;
    }

    /** Reads the keys; empty when there are too many. */
    static Optional<SortedKeys> read(Store store, RegisterQuery query, BooleanSupplier stopped) {
        List<Feature> columns = new ArrayList<>();
        columns.add(query.register().key().orElseThrow());
        query.order().forEach(order -> columns.add(order.feature()));
        List<Object[]> rows = new ArrayList<>();
        RegisterQuery unsorted = new RegisterQuery(query.campaign(), query.register(), query.where(), List.of());
        store.registers().stream(unsorted, columns, row -> {
            rows.add(row.clone());
            return rows.size() <= MOST && !stopped.getAsBoolean();
        });
        if (rows.size() > MOST) {
            return Optional.empty();
        }
        rows.sort(comparator(query.order()));
        return Optional.of(new SortedKeys(store, query, rows.stream().map(row -> (String) row[0]).toList()));
    }

    /** As the store sorts: without a value last when ascending, first when descending; equals by key. */
    private static Comparator<Object[]> comparator(List<Order> orders) {
        Comparator<Object[]> all = null;
        for (int i = 0; i < orders.size(); i++) {
            int column = i + 1;
            Comparator<Object[]> by = Comparator.comparing(row -> value(row[column]),
                    Comparator.nullsLast(Comparator.naturalOrder()));
            by = orders.get(i).ascending() ? by : by.reversed();
            all = all == null ? by : all.thenComparing(by);
        }
        Comparator<Object[]> byKey = Comparator.comparing(row -> (String) row[0]);
        return all == null ? byKey : all.thenComparing(byKey);
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(Object value) {
        return (Comparable<Object>) value;
    }

    @Override
    public long count() {
        return keys.size();
    }

    @Override
    public List<Record> rows(int from, int count) {
        if (from >= keys.size()) {
            return List.of();
        }
        List<String> wanted = keys.subList(from, Math.min(from + count, keys.size()));
        Feature key = query.register().key().orElseThrow();
        Map<Object, Record> found = new HashMap<>();
        store.registers().page(RegisterQuery.of(query.campaign(), query.register())
                .with(new Criterion.In(key, wanted)), 0, wanted.size())
                .forEach(row -> found.put(row.eGet(key.feature()), row));
        return wanted.stream().map(found::get).toList();
    }
}
