package org.qihang.ui.tests;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;
import org.qihang.store.StoreLocation;

/** A PostgreSQL database of a test's own, so that several sessions can work on one store. Gone when closed. */
public final class OwnDatabase implements AutoCloseable {

    /** JDBC URL of a private PostgreSQL with the right to create databases; without it these tests are skipped. */
    private static final String SERVER = "QIHANG_TEST_POSTGRES";

    private final String name = "qihang_" + UUID.randomUUID().toString().replace('-', '_');
    private final String server = System.getenv(SERVER);

    public OwnDatabase() throws SQLException {
        Assumptions.assumeTrue(server != null && !server.isBlank(), SERVER + " names no PostgreSQL");
        run("create database " + name);
    }

    public StoreLocation location() {
        return StoreLocation.parse(server.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name));
    }

    @Override
    public void close() throws SQLException {
        run("drop database " + name + " with (force)");
    }

    private void run(String command) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server);
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
