package org.qihang.exchange.duplicate;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;
import org.qihang.store.StoreLocation;

/** Duplicates in PostgreSQL, in a database of its own for each test. */
class DuplicatesOnPostgresTest extends PlantedDuplicates {

    /** JDBC URL of a private PostgreSQL with the right to create databases; without it these tests are skipped. */
    private static final String SERVER = "QIHANG_TEST_POSTGRES";

    private String database;

    @Override
    StoreLocation location(Path empty) throws SQLException {
        String server = System.getenv(SERVER);
        Assumptions.assumeTrue(server != null && !server.isBlank(), SERVER + " names no PostgreSQL");
        database = "qihang_" + UUID.randomUUID().toString().replace('-', '_');
        run("create database " + database);
        return StoreLocation.parse(server.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database));
    }

    @Override
    void remove() throws SQLException {
        if (database != null) {
            run("drop database " + database + " with (force)");
        }
    }

    private static void run(String command) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(System.getenv(SERVER));
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
