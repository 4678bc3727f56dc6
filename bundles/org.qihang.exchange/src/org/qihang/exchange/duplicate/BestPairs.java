package org.qihang.exchange.duplicate;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/** Weighs candidates, counts those that are likely enough, and keeps the best of them. */
final class BestPairs {

    private final Rows rows;
    private final Evidence evidence;
    private final DuplicateOptions options;
    private final LongHashSet found = new LongHashSet();
    private final Comparator<Pair> order = Comparator.comparingDouble((Pair pair) -> -pair.bits())
            .thenComparingLong(Pair::firstId).thenComparingLong(Pair::secondId);
    private final PriorityQueue<Pair> best = new PriorityQueue<>(order.reversed());

    private record Pair(int first, int second, double bits, long firstId, long secondId) {
    }

    BestPairs(Rows rows, Evidence evidence, DuplicateOptions options) {
        this.rows = rows;
        this.evidence = evidence;
        this.options = options;
    }

    /** Two records that may be the same, at their numbers in the rows; the same two may come again. */
    void candidate(int first, int second) {
        double bits = evidence.bits(first, second);
        if (Evidence.score(bits) < options.least()
                || !found.add((long) Math.min(first, second) << Integer.SIZE | Math.max(first, second))) {
            return;
        }
        best.add(new Pair(first, second, bits, rows.id(first), rows.id(second)));
        if (best.size() > options.limit()) {
            best.poll();
        }
    }

    long found() {
        return found.size();
    }

    /** The best, best first, as they came: the first record first. */
    List<DuplicatePair> pairs() {
        return best.stream().sorted(order).map(pair -> new DuplicatePair(rows.entry(pair.first()),
                rows.entry(pair.second()), Evidence.score(pair.bits()),
                evidence.reasons(pair.first(), pair.second()))).toList();
    }
}
