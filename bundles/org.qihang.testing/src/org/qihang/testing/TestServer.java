package org.qihang.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.qihang.store.Actor;
import org.qihang.store.PostgresLocation;
import org.qihang.store.Store;

/** Databases on the private PostgreSQL of the test run. */
final class TestServer {

    /** JDBC URL of a private PostgreSQL with the right to create databases; without it those tests are skipped. */
    static final String VARIABLE = "QIHANG_TEST_POSTGRES";

    private static final String URL = System.getenv(VARIABLE);
    private static String model;

    private TestServer() {
    }

    static boolean isThere() {
        return URL != null && !URL.isBlank();
    }

    static TestPlace copy() {
        String name = name();
        run("create database " + name + " template " + model());
        return new TestPlace(location(name), () -> drop(name));
    }

    /** The database the others are copies of, for as long as this process runs. */
    private static synchronized String model() {
        if (model == null) {
            String name = name();
            run("create database " + name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name)));
            Store.open(location(name), new Actor("test")).close();
            model = name;
        }
        return model;
    }

    private static String name() {
        return "qihang_" + UUID.randomUUID().toString().replace('-', '_');
    }

    private static PostgresLocation location(String database) {
        return new PostgresLocation(URL.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database));
    }

    private static void drop(String database) {
        run("drop database if exists " + database + " with (force)");
    }

    private static void run(String command) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(URL);
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
