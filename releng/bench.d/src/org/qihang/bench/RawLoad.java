package org.qihang.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.qihang.store.Store;

/** The rows of one store's graduates written into another one's table by nothing but the driver. Answers milliseconds. */
final class RawLoad {

    private static final int BATCH = 1000;

    private RawLoad() {
    }

    /** Batches of inserts in one transaction; the reading of the rows is not counted. */
    static double batches(Store from, Store into) throws SQLException {
        long nanos = 0;
        try (Connection source = from.dataSource().getConnection(); Connection target = into.dataSource().getConnection();
                Statement read = source.createStatement()) {
            read.execute("set lazy_query_execution 1");
            target.setAutoCommit(false);
            try (ResultSet rows = read.executeQuery("select * from graduate")) {
                int columns = rows.getMetaData().getColumnCount();
                String marks = IntStream.range(0, columns).mapToObj(i -> "?").collect(Collectors.joining(", "));
                try (PreparedStatement insert = target.prepareStatement("insert into graduate values (" + marks + ")")) {
                    for (List<Object[]> batch = next(rows, columns); !batch.isEmpty(); batch = next(rows, columns)) {
                        long began = System.nanoTime();
                        insert(insert, batch);
                        nanos += System.nanoTime() - began;
                    }
                    long began = System.nanoTime();
                    target.commit();
                    nanos += System.nanoTime() - began;
                }
            }
        }
        return nanos / 1e6;
    }

    private static List<Object[]> next(ResultSet rows, int columns) throws SQLException {
        List<Object[]> batch = new ArrayList<>();
        while (batch.size() < BATCH && rows.next()) {
            Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = rows.getObject(i + 1);
            }
            batch.add(row);
        }
        return batch;
    }

    private static void insert(PreparedStatement insert, List<Object[]> batch) throws SQLException {
        for (Object[] row : batch) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /** Writes a server's rows to a file for {@link #copy}. */
    static void save(Store from, Path file) throws SQLException, IOException {
        try (Connection source = from.dataSource().getConnection(); Writer writer = Files.newBufferedWriter(file)) {
            source.unwrap(PGConnection.class).getCopyAPI().copyOut("copy graduate to stdout", writer);
        }
    }

    /** COPY of such a file into the indexed table. */
    static double copy(Path file, Store into) throws SQLException, IOException {
        try (Connection target = into.dataSource().getConnection(); Reader reader = Files.newBufferedReader(file)) {
            long began = System.nanoTime();
            target.unwrap(PGConnection.class).getCopyAPI().copyIn("copy graduate from stdin", reader);
            return (System.nanoTime() - began) / 1e6;
        }
    }
}
