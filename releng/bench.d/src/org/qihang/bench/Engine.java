package org.qihang.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database the snapshot is compared with, and how to reach it in this run. */
public enum Engine {

    H2, POSTGRES, DUCKDB_1, DUCKDB_2, DUCKDB_NUMBERS;

    /** The folder of this run's files. */
    static final String FOLDER = "qihang.bench.folder";

    /** Whether this run has it: PostgreSQL only where the script started one. */
    boolean present() {
        return this != POSTGRES || System.getenv("QIHANG_TEST_POSTGRES") != null;
    }

    /** The table of that many rows. */
    String table(int rows) {
        return (this == DUCKDB_NUMBERS ? "numbers_" : "graduate_") + rows;
    }

    String label() {
        return switch (this) {
            case H2 -> "H2, plain SQL, result cache off";
            case POSTGRES -> "PostgreSQL, plain SQL";
            case DUCKDB_1 -> "DuckDB, one thread";
            case DUCKDB_2 -> "DuckDB, two threads";
            case DUCKDB_NUMBERS -> "DuckDB, codes as numbers, one thread";
        };
    }

    Connection connect() throws SQLException {
        String folder = System.getProperty(FOLDER);
        Connection connection = DriverManager.getConnection(switch (this) {
            case H2 -> "jdbc:h2:file:" + folder + "/h2;OPTIMIZE_REUSE_RESULTS=FALSE;CACHE_SIZE=65536";
            case POSTGRES -> System.getenv("QIHANG_TEST_POSTGRES");
            case DUCKDB_1, DUCKDB_2, DUCKDB_NUMBERS -> "jdbc:duckdb:" + folder + "/duckdb";
        });
        try (Statement statement = connection.createStatement()) {
            switch (this) {
                case H2 -> { }
                // Beside the tables of stores, which are in the schema everybody has.
                case POSTGRES -> statement.execute("create schema if not exists bench; set search_path = bench");
                case DUCKDB_1, DUCKDB_NUMBERS -> statement.execute("set threads = 1");
                case DUCKDB_2 -> statement.execute("set threads = 2");
            }
        }
        return connection;
    }
}
