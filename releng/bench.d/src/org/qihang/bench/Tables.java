package org.qihang.bench;

import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.postgresql.PGConnection;

/** Fills the tables that are queried: the columns a rate needs, narrower than the product's own, without indexes. */
final class Tables {

    private static final String TEXTS = "create table graduate_%d (id bigint, unit varchar(6), origin varchar(6), "
            + "university varchar(5), degree varchar(2), major varchar(8), destination varchar(2), since date)";
    private static final String NUMBERS = "create table numbers_%d (unit smallint, university smallint, "
            + "degree smallint, destination smallint, since date)";
    private static final int BATCH = 5000;

    private Tables() {
    }

    static void fill(Engine engine, Sample sample) throws SQLException, IOException {
        try (Connection connection = engine.connect(); Statement statement = connection.createStatement()) {
            statement.execute((engine == Engine.DUCKDB_NUMBERS ? NUMBERS : TEXTS).formatted(sample.size));
            switch (engine) {
                case H2 -> batches(connection, sample);
                case POSTGRES -> {
                    Reader lines = new SampleReader(sample);
                    connection.unwrap(PGConnection.class).getCopyAPI()
                            .copyIn("copy graduate_" + sample.size + " from stdin with (format csv)", lines);
                    statement.execute("vacuum analyze graduate_" + sample.size);
                }
                case DUCKDB_1 -> texts(connection, sample);
                case DUCKDB_NUMBERS -> numbers(connection, sample);
                case DUCKDB_2 -> throw new IllegalArgumentException("the same file as DUCKDB_1");
            }
        }
    }

    private static void batches(Connection connection, Sample sample) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into graduate_" + sample.size + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < sample.size; i++) {
                insert.setLong(1, i);
                insert.setString(2, Sample.unit(sample.unit[i]));
                insert.setString(3, Sample.place(sample.place[i]));
                insert.setString(4, Sample.university(sample.university[i]));
                insert.setString(5, Sample.DEGREES[sample.degree[i]]);
                insert.setString(6, Sample.major(sample.major[i]));
                insert.setString(7, Sample.DESTINATIONS[sample.destination[i]]);
                insert.setDate(8, Date.valueOf(sample.since(i)));
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static void texts(Connection connection, Sample sample) throws SQLException {
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "graduate_" + sample.size)) {
            for (int i = 0; i < sample.size; i++) {
                rows.beginRow().append((long) i).append(Sample.unit(sample.unit[i]))
                        .append(Sample.place(sample.place[i])).append(Sample.university(sample.university[i]))
                        .append(Sample.DEGREES[sample.degree[i]]).append(Sample.major(sample.major[i]))
                        .append(Sample.DESTINATIONS[sample.destination[i]]).append(sample.since(i)).endRow();
            }
        }
    }

    private static void numbers(Connection connection, Sample sample) throws SQLException {
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "numbers_" + sample.size)) {
            for (int i = 0; i < sample.size; i++) {
                rows.beginRow().append((short) sample.unit[i]).append((short) sample.university[i])
                        .append((short) sample.degree[i])
                        .append(Short.parseShort(Sample.DESTINATIONS[sample.destination[i]]))
                        .append(sample.since(i)).endRow();
            }
        }
    }
}
