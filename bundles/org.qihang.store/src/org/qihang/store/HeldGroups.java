package org.qihang.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.memory.Values;

/** Groups records in memory: what {@link Groups} is in SQL. */
final class HeldGroups {

    /** One group: the first of its places stands for its values. */
    private static final class Sum {

        private final int place;
        private final BigDecimal[] sums;
        private long count;

        Sum(int place, int sums) {
            this.place = place;
            this.sums = new BigDecimal[sums];
        }
    }

    private final Column[] readers;
    private final Values[] by;
    private final Values[] summed;
    private final Map<List<Object>, Sum> groups = new HashMap<>();

    HeldGroups(RegisterTable table, List<Feature> features, Values[] by, Values[] summed) {
        this.readers = features.stream().map(table::reader).toArray(Column[]::new);
        this.by = by;
        this.summed = summed;
        if (by.length == 0) {
            // There is one group of all, also of none.
            groups.put(List.of(), new Sum(-1, summed.length));
        }
    }

    void add(int place) {
        Object[] key = new Object[by.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = by[i].get(place);
        }
        Sum sum = groups.computeIfAbsent(Arrays.asList(key), it -> new Sum(place, summed.length));
        sum.count++;
        for (int i = 0; i < summed.length; i++) {
            Object number = summed[i].get(place);
            if (number != null) {
                BigDecimal added = number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(((Number) number).longValue());
                sum.sums[i] = sum.sums[i] == null ? added : sum.sums[i].add(added);
            }
        }
    }

    /** By the values, those without one last. */
    List<Group> sorted() {
        Comparator<Sum> order = (one, other) -> IntStream.range(0, by.length)
                .map(i -> by[i].ordered(one.place, other.place, true)).filter(compared -> compared != 0).findFirst()
                .orElse(0);
        return groups.values().stream().sorted(order).map(this::group).toList();
    }

    private Group group(Sum sum) {
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < by.length; i++) {
            keys.add(readers[i].ofStored(by[i].get(sum.place)));
        }
        return new Group(keys, sum.count, Arrays.asList(sum.sums));
    }
}
