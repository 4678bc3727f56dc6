package org.qihang.indicator.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The one pass over the columns, a block of rows at a time: each axis adds its part to the number of a row's cell. */
final class Pass {

    private static final int BLOCK = 2048;
    /** Counters up to four megabytes are an array. */
    private static final long DENSE = 1 << 20;

    private final Snapshot snapshot;
    private final List<Axis> axes;
    private final List<Counting.Mark> marks;
    private final List<Counting.DayMark> dayMarks;
    /** The first axis of the low half of a cell's number; those before it are in the high half. */
    private final int split;
    private final int[] stride;
    private final int[][] tables;
    private final Cells cells;

    private final int[] high = new int[BLOCK];
    private final int[] low = new int[BLOCK];
    private final int[] other = new int[BLOCK];
    private final int[] hits = new int[BLOCK];

    Pass(Snapshot snapshot, List<Axis> axes, List<Counting.Mark> marks, List<Counting.DayMark> dayMarks) {
        this.snapshot = snapshot;
        this.axes = axes;
        this.marks = marks;
        this.dayMarks = dayMarks;
        stride = new int[axes.size()];
        tables = new int[axes.size()][];
        long size = Cells.KINDS;
        boolean full = false;
        int lowest = 0;
        for (int a = axes.size() - 1; a >= 0; a--) {
            if (size * axes.get(a).size() > Integer.MAX_VALUE) {
                if (full) {
                    throw new IllegalArgumentException("too many combinations of " + axes.size() + " axes");
                }
                full = true;
                lowest = a + 1;
                size = 1;
            }
            stride[a] = (int) size;
            tables[a] = axes.get(a).table(stride[a]);
            size = Math.multiplyExact(size, axes.get(a).size());
        }
        split = lowest;
        cells = full || size > DENSE ? new SparseCells() : new DenseCells((int) size);
    }

    List<Count> run(int day, int[] kinds) {
        for (Chunk chunk : snapshot.chunks()) {
            for (int from = 0; from < chunk.size; from += BLOCK) {
                block(chunk, from, Math.min(BLOCK, chunk.size - from), day, kinds);
            }
        }
        return counts();
    }

    private void block(Chunk chunk, int from, int count, int day, int[] kinds) {
        chunk.destinations(day, from, count, kinds, low, hits);
        for (int a = split; a < tables.length; a++) {
            chunk.column(axes.get(a).attribute()).add(from, count, tables[a], low);
        }
        if (split > 0) {
            Arrays.fill(high, 0, count, 0);
            for (int a = 0; a < split; a++) {
                chunk.column(axes.get(a).attribute()).add(from, count, tables[a], high);
            }
        }
        for (Counting.Mark mark : marks) {
            chunk.column(mark.attribute()).mark(from, count, mark.table(), low);
        }
        for (Counting.DayMark mark : dayMarks) {
            chunk.destinations(mark.day(), from, count, mark.table(), other, hits);
            for (int i = 0; i < count; i++) {
                low[i] |= other[i];
            }
        }
        cells.count(high, low, count);
    }

    /** Brings the cells of one group, which differ in the kind alone and follow each other, together. */
    private List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        long[] kinds = new long[Cells.KINDS];
        int[] group = {-1, -1};
        cells.each((upper, lower, rows) -> {
            int kindless = lower / Cells.KINDS;
            if (upper != group[0] || kindless != group[1]) {
                emit(group, kinds, counts);
                group[0] = upper;
                group[1] = kindless;
            }
            kinds[lower % Cells.KINDS] += rows;
        });
        emit(group, kinds, counts);
        return counts;
    }

    private void emit(int[] group, long[] kinds, List<Count> counts) {
        if (group[1] < 0) {
            return;
        }
        String[] keys = new String[axes.size()];
        for (int a = 0; a < keys.length; a++) {
            int half = a < split ? group[0] : group[1] * Cells.KINDS;
            keys[a] = axes.get(a).codes().get(half / stride[a] % axes.get(a).size());
        }
        counts.add(new Count(List.of(keys), kinds[Kind.COUNTED.ordinal()], kinds[Kind.NOT_COUNTED.ordinal()],
                kinds[Kind.OUTSIDE.ordinal()]));
        Arrays.fill(kinds, 0);
    }
}
