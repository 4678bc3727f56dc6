package org.qihang.process;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;
import org.qihang.store.Actor;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.Store;
import org.qihang.store.StoreLocation;

/** The databases processes are tested on; PostgreSQL where the environment names a server. */
public enum Database {

    H2 {
        @Override
        StoreLocation location(Path folder) {
            return new EmbeddedLocation(folder);
        }
    },
    POSTGRESQL {

        private String address;

        /** One database for all tests of a run: each has a campaign of its own in it. Dropped when the run ends. */
        @Override
        synchronized StoreLocation location(Path folder) {
            String server = System.getenv("QIHANG_TEST_POSTGRES");
            Assumptions.assumeTrue(server != null && !server.isBlank(), "QIHANG_TEST_POSTGRES names no PostgreSQL");
            if (address == null) {
                String name = "qihang_" + UUID.randomUUID().toString().replace('-', '_');
                run(server, "create database " + name);
                Runtime.getRuntime().addShutdownHook(
                        new Thread(() -> run(server, "drop database " + name + " with (force)")));
                address = server.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
            }
            return StoreLocation.parse(address);
        }
    };

    abstract StoreLocation location(Path folder);

    /** Opens the store; the caller closes it. */
    public Store open(Path folder) {
        return Store.open(location(folder), new Actor("tester"));
    }

    private static void run(String server, String command) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server);
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
