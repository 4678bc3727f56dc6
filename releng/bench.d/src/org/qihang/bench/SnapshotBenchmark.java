package org.qihang.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qihang.indicator.column.Attribute;
import org.qihang.indicator.column.Count;
import org.qihang.indicator.column.Counting;
import org.qihang.indicator.column.Kind;
import org.qihang.indicator.column.Roster;
import org.qihang.indicator.column.Snapshot;

/** Rates by unit x university x degree in memory: the product's snapshot, and a bare loop over int arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 9, time = 1)
public class SnapshotBenchmark {

    private static final Set<String> NOT_COUNTED = Set.of("70", "71", "72");
    private static final Function<String, Kind> KINDS = code -> code.equals("65") ? Kind.OUTSIDE
            : code.isEmpty() || NOT_COUNTED.contains(code) ? Kind.NOT_COUNTED : Kind.COUNTED;

    @Param({"300000", "3000000"})
    public int rows;

    private Sample sample;
    private Snapshot snapshot;
    private int[] inDenominator;
    private int[] inNumerator;

    @Setup
    public void load() {
        sample = new Sample(rows);
        snapshot = snapshot(sample);
        int codes = Sample.DESTINATIONS.length;
        inDenominator = new int[codes];
        inNumerator = new int[codes];
        for (int code = 0; code < codes; code++) {
            Kind kind = KINDS.apply(Sample.DESTINATIONS[code]);
            inDenominator[code] = kind == Kind.OUTSIDE ? 0 : 1;
            inNumerator[code] = kind == Kind.COUNTED ? 1 : 0;
        }
    }

    static Snapshot snapshot(Sample sample) {
        Roster roster = new Roster();
        String[] codes = new String[Attribute.values().length];
        for (int i = 0; i < sample.size; i++) {
            codes[Attribute.UNIT.ordinal()] = Sample.unit(sample.unit[i]);
            codes[Attribute.ORIGIN.ordinal()] = Sample.place(sample.place[i]);
            codes[Attribute.UNIVERSITY.ordinal()] = Sample.university(sample.university[i]);
            codes[Attribute.DEGREE.ordinal()] = Sample.DEGREES[sample.degree[i]];
            codes[Attribute.MAJOR.ordinal()] = Sample.major(sample.major[i]);
            codes[Attribute.GENDER.ordinal()] = i % 2 == 0 ? "1" : "2";
            codes[Attribute.HARDSHIP.ordinal()] = i % 9 == 0 ? "2" : "0";
            codes[Attribute.DESTINATION.ordinal()] = Sample.DESTINATIONS[sample.destination[i]];
            roster.append(i + 1L, Sample.identity(i), codes, sample.since(i));
        }
        return roster.publish();
    }

    /** What the product does, names apart; some destinations began after the day of the query. */
    @Benchmark
    public List<Count> snapshot() {
        return new Counting(snapshot).by(Attribute.UNIT, code -> code).by(Attribute.UNIVERSITY, code -> code)
                .by(Attribute.DEGREE, code -> code).on(Sample.ON.minusDays(30), KINDS);
    }

    /** The same for a day after all of them. */
    @Benchmark
    public List<Count> snapshotLastDay() {
        return new Counting(snapshot).by(Attribute.UNIT, code -> code).by(Attribute.UNIVERSITY, code -> code)
                .by(Attribute.DEGREE, code -> code).on(Sample.ON, KINDS);
    }

    /** The limit: the present destination only, no dates, codes ready as numbers. */
    @Benchmark
    public int[] bareLoop() {
        int[] unit = sample.unit;
        int[] university = sample.university;
        int[] degree = sample.degree;
        int[] destination = sample.destination;
        int[] denominator = new int[Sample.UNITS * Sample.UNIVERSITIES * Sample.DEGREES.length];
        int[] numerator = new int[denominator.length];
        for (int i = 0; i < unit.length; i++) {
            int cell = (unit[i] * Sample.UNIVERSITIES + university[i]) * Sample.DEGREES.length + degree[i];
            denominator[cell] += inDenominator[destination[i]];
            numerator[cell] += inNumerator[destination[i]];
        }
        denominator[0] += numerator[0];
        return denominator;
    }
}
