package org.qihang.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.qihang.store.EmbeddedLocation;
import org.qihang.store.Holder;
import org.qihang.store.PostgresLocation;
import org.qihang.store.StoreException;
import org.qihang.store.StoreLocation;
import org.qihang.store.StoreLockedException;

/** Opens the database of a location, or says why it cannot be opened. */
public final class Databases {

    private static final int OLDEST_POSTGRES = 15;
    private static final int CONNECT_SECONDS = 10;
    private static final int POOL = 8;
    private static final int CACHE_KILOBYTES = 128 * 1024;

    private Databases() {
    }

    public static Database open(StoreLocation location, Instant now) {
        return switch (location) {
            case EmbeddedLocation embedded -> embedded(embedded.folder(), now);
            case PostgresLocation server -> server(server);
        };
    }

    private static Database embedded(Path folder, Instant now) {
        FolderLock lock = FolderLock.take(folder, now);
        try {
            if (!Files.isWritable(folder)) {
                throw new StoreException("folder.readonly", folder.toString());
            }
            JdbcDataSource source = new JdbcDataSource();
            // The file is closed by close() alone: not when the last connection rests in the pool.
            source.setURL("jdbc:h2:file:" + folder.resolve("qihang").toString().replace('\\', '/')
                    + ";DB_CLOSE_DELAY=-1;FILE_LOCK=FS;LOCK_TIMEOUT=20000");
            source.setUser("qihang");
            source.setPassword("");
            JdbcConnectionPool pool = JdbcConnectionPool.create(source);
            pool.setMaxConnections(32);
            try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
                // Sorted keys of a great register and an index that is built stay in memory instead of on disk.
                statement.execute("set max_memory_rows 300000");
                statement.execute("set cache_size " + CACHE_KILOBYTES);
                return new Database(pool, new H2Dialect(), () -> close(pool, source, lock));
            }
        } catch (SQLException e) {
            lock.close();
            throw refusal(e, folder);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static StoreException refusal(SQLException e, Path folder) {
        if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new StoreLockedException("store.locked", folder.toString(), new Holder(0, "?", "?", null));
        }
        return new StoreException(e, "folder.damaged", folder.toString(), e.getErrorCode());
    }

    // By a connection that is not the pool's: the pool would roll back on it when it is already closed.
    private static void close(JdbcConnectionPool pool, JdbcDataSource source, FolderLock lock) {
        try (lock; Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            pool.dispose();
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    private static Database server(PostgresLocation location) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(location.url());
        } catch (IllegalArgumentException e) {
            throw new StoreException("location.unknown", location.shown());
        }
        source.setApplicationName("Qihang");
        // The details of a violated constraint are the row's values: they stay out of texts and logs.
        source.setLogServerErrorDetail(false);
        source.setConnectTimeout(CONNECT_SECONDS);
        try (Connection connection = source.getConnection()) {
            refuseOld(connection.getMetaData().getDatabaseMajorVersion(), location);
        } catch (SQLException e) {
            throw refusal(e, location);
        }
        HikariConfig config = new HikariConfig();
        config.setPoolName("qihang");
        config.setDataSource(source);
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(CONNECT_SECONDS * 1000L);
        HikariDataSource pool = new HikariDataSource(config);
        return new Database(pool, new PostgresDialect(), pool::close);
    }

    static void refuseOld(int version, PostgresLocation location) {
        if (version < OLDEST_POSTGRES) {
            throw new StoreException("server.old", location.shown(), version, OLDEST_POSTGRES);
        }
    }

    private static StoreException refusal(SQLException e, PostgresLocation location) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String key = switch (state) {
            case "28P01", "28000" -> "server.refused";
            case "3D000" -> "server.nodatabase";
            default -> "server.down";
        };
        return new StoreException(e, key, location.shown(), state);
    }
}
