package org.qihang.indicator.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * One thing to group by: which group each number of a column belongs to. Groups are numbered in the order of their
 * codes.
 */
record Axis(Attribute attribute, List<String> codes, int[] groupOf) {

    /** @param grouping from a column's value to the code of its group */
    static Axis of(Snapshot snapshot, Attribute attribute, UnaryOperator<String> grouping) {
        List<String> grouped = snapshot.values(attribute).stream().map(grouping).toList();
        List<String> codes = List.copyOf(new TreeSet<>(grouped));
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            places.put(codes.get(i), i);
        }
        return new Axis(attribute, codes, grouped.stream().mapToInt(places::get).toArray());
    }

    int size() {
        return codes.size();
    }

    /** The table from a column's number to what its group adds to the number of a cell. */
    int[] table(int stride) {
        int[] table = new int[groupOf.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = groupOf[i] * stride;
        }
        return table;
    }
}
