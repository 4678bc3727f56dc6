package org.qihang.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Rates by unit x university x degree as one GROUP BY: present destinations on a day, all groups fetched. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class SqlBenchmark {

    private static final String QUERY = """
            select unit, university, degree,
              count(*) filter (where code not in (70, 71, 72, 65)), count(*) filter (where code <> 65)
            from (select unit, university, degree, case when since > ? then 70 else destination end as code from %s) g
            group by unit, university, degree""";

    @Param({"300000", "3000000"})
    public int rows;

    @Param
    public Engine engine;

    private Connection connection;
    private PreparedStatement query;

    @Setup
    public void open() throws SQLException {
        connection = engine.connect();
        String sql = QUERY.formatted(engine.table(rows));
        if (engine != Engine.DUCKDB_NUMBERS) {
            sql = sql.replaceAll("\\b(65|70|71|72)\\b", "'$1'");
        }
        query = connection.prepareStatement(sql);
        query.setDate(1, Date.valueOf(Sample.ON.minusDays(30)));
    }

    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    @Benchmark
    public long groupBy() throws SQLException {
        long sum = 0;
        try (ResultSet result = query.executeQuery()) {
            while (result.next()) {
                sum += result.getString(1).length() + result.getString(2).length() + result.getString(3).length()
                        + result.getLong(4) + result.getLong(5);
            }
        }
        return sum;
    }
}
