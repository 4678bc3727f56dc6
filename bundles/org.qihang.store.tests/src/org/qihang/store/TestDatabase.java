package org.qihang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The two databases every rule of the store is tested on; each test gets a store of its own. */
enum TestDatabase {
    H2,
    POSTGRES;

    /** JDBC URL of a private PostgreSQL with the right to create databases; without it those tests are skipped. */
    static final String SERVER = "QIHANG_TEST_POSTGRES";

    /** A place for a store that is removed at the end. */
    TestPlace place() {
        return switch (this) {
            case H2 -> folder();
            case POSTGRES -> database();
        };
    }

    private static TestPlace folder() {
        try {
            Path folder = Files.createTempDirectory("qihang store ");
            return new TestPlace(new EmbeddedLocation(folder), () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestPlace database() {
        String server = System.getenv(SERVER);
        Assumptions.assumeTrue(server != null && !server.isBlank(), SERVER + " names no PostgreSQL");
        String name = "qihang_" + UUID.randomUUID().toString().replace('-', '_');
        run(server, "create database " + name);
        String url = server.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
        return new TestPlace(new PostgresLocation(url), () -> run(server, "drop database " + name + " with (force)"));
    }

    private static void run(String server, String command) {
        try (Connection connection = connect(server); Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(String server) throws SQLException {
        org.postgresql.ds.PGSimpleDataSource source = new org.postgresql.ds.PGSimpleDataSource();
        source.setURL(server);
        return source.getConnection();
    }
}
