package org.qihang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.qihang.indicator.column.Snapshot;

/** Rates by unit x university x degree: snapshot, bare loop, DuckDB, PostgreSQL, H2. */
final class RatesPart {

    private static final String WHAT = "rates by unit x university x degree, %,d rows";

    private final String folder;
    private final int[] sizes;

    RatesPart(String folder, int... sizes) {
        this.folder = folder;
        this.sizes = sizes;
    }

    void run(Report report) throws SQLException, IOException, RunnerException {
        for (int size : sizes) {
            Sample sample = new Sample(size);
            memory(report, sample);
            for (Engine engine : Engine.values()) {
                if (engine.present() && engine != Engine.DUCKDB_2) {
                    Tables.fill(engine, sample);
                }
            }
        }
        Map<String, Measured> measured = new TreeMap<>();
        for (RunResult result : new Runner(options().build()).run()) {
            BenchmarkParams params = result.getParams();
            String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
            measured.put(params.getParam("rows") + (method.equals("groupBy") ? params.getParam("engine") : method),
                    new Measured(result.getAggregatedResult().getIterationResults().stream()
                            .mapToDouble(RatesPart::score).toArray()));
        }
        for (int size : sizes) {
            report(report, size, measured);
        }
    }

    private static void memory(Report report, Sample sample) {
        long before = used();
        Snapshot snapshot = SnapshotBenchmark.snapshot(sample);
        long after = used();
        report.add("memory of the snapshot, %,d rows".formatted(snapshot.rows()), "Qihang", "%,d MB (columns %,d MB)"
                .formatted((after - before) / 1_000_000, snapshot.bytes() / 1_000_000),
                sample.size >= 3_000_000 ? "well under 200 MB" : "");
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double score(IterationResult iteration) {
        return iteration.getPrimaryResult().getScore();
    }

    private ChainedOptionsBuilder options() {
        return new OptionsBuilder().include(SnapshotBenchmark.class.getName()).include(SqlBenchmark.class.getName())
                .param("rows", Arrays.stream(sizes).mapToObj(Integer::toString).toArray(String[]::new))
                .param("engine", Stream.of(Engine.values()).filter(Engine::present).map(Enum::name).toArray(String[]::new))
                .forks(1).jvmArgsAppend("-Xmx1g", "-D" + Engine.FOLDER + "=" + folder)
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true);
    }

    private static void report(Report report, int size, Map<String, Measured> measured) {
        String what = WHAT.formatted(size);
        Measured product = measured.get(size + "snapshot");
        report.add(what, "Qihang snapshot", product, product, "");
        report.add(what, "Qihang snapshot, a day after all changes", measured.get(size + "snapshotLastDay"), product, "");
        report.add(what, "bare int[] loop (the limit)", measured.get(size + "bareLoop"), product, "at least 0.2");
        for (Engine engine : Engine.values()) {
            if (engine.present()) {
                report.add(what, engine.label(), measured.get(size + engine.name()), product,
                        engine.name().startsWith("DUCKDB") ? "above 1" : "");
            }
        }
    }
}
