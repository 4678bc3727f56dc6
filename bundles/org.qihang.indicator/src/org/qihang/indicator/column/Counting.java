package org.qihang.indicator.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One count over a snapshot: say what to group by and whom to leave out, then {@link #on count} in one pass. Without
 * axes there is one group.
 */
public final class Counting {

    static final int REJECTED = Integer.MIN_VALUE;

    private final Snapshot snapshot;
    private final List<Axis> axes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<DayMark> dayMarks = new ArrayList<>();

    /** A table from a column's numbers to 0 (stays) or {@link #REJECTED}. */
    record Mark(Attribute attribute, int[] table) {
    }

    /** The same for the destination on a day. */
    record DayMark(int day, int[] table) {
    }

    public Counting(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Groups by what a column's value belongs to. */
    public Counting by(Attribute attribute, UnaryOperator<String> grouping) {
        axes.add(Axis.of(snapshot, attribute, grouping));
        return this;
    }

    /** Leaves out graduates whose value does not pass. */
    public Counting where(Attribute attribute, Predicate<String> passes) {
        marks.add(new Mark(attribute, table(attribute, passes)));
        return this;
    }

    /** Leaves out graduates whose destination on another day does not pass; it is empty where none is known. */
    public Counting whereDestination(LocalDate on, Predicate<String> passes) {
        dayMarks.add(new DayMark(Days.of(on), table(Attribute.DESTINATION, passes)));
        return this;
    }

    private int[] table(Attribute attribute, Predicate<String> passes) {
        return snapshot.values(attribute).stream().mapToInt(value -> passes.test(value) ? 0 : REJECTED).toArray();
    }

    /**
     * Counts by the destination on a day.
     *
     * @param kinds what a destination's code is to the rate; the empty text where none is known
     * @return the groups somebody is in, sorted by their keys
     */
    public List<Count> on(LocalDate day, Function<String, Kind> kinds) {
        int[] table = snapshot.values(Attribute.DESTINATION).stream()
                .mapToInt(code -> kinds.apply(code).ordinal()).toArray();
        return new Pass(snapshot, axes, marks, dayMarks).run(Days.of(day), table);
    }
}
