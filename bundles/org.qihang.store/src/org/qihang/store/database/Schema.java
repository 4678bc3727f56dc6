package org.qihang.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.qihang.store.StoreException;

/** Brings the database's tables to what this product knows, and refuses those of a newer product. */
public final class Schema {

    private static final String HISTORY = "flyway_schema_history";

    private final Database database;
    private final String shown;
    private final Migrations migrations = new Migrations();

    /** @param shown the location as people may see it */
    public Schema(Database database, String shown) {
        this.database = database;
        this.shown = shown;
    }

    /** Migrates when anything is missing; asks one query when nothing is. */
    public void bringUpToDate() {
        int present = present();
        int newest = migrations.newest();
        if (present > newest) {
            throw new StoreException("store.newer", shown, present, newest);
        }
        if (present < newest) {
            migrate();
            settleTexts();
        }
    }

    private void settleTexts() {
        try (Connection connection = database.source().getConnection()) {
            database.dialect().settleTexts(connection);
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    private int present() {
        // Neither database folds quoted names alike, so the catalogue is asked whether the table is there.
        String there = "select count(*) from information_schema.tables where lower(table_name) = '" + HISTORY
                + "' and " + database.dialect().schemaPredicate();
        String version = "select max(cast(\"version\" as integer)) from \"" + HISTORY + "\" where \"success\" = true";
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            if (number(statement, there) == 0) {
                return 0;
            }
            return number(statement, version);
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private void migrate() {
        try {
            Flyway.configure(Flyway.class.getClassLoader()).dataSource(database.source()).table(HISTORY)
                    .resourceProvider(migrations).javaMigrationClassProvider(List::of)
                    .loggers("slf4j").baselineVersion(MigrationVersion.fromVersion("0")).load().migrate();
        } catch (FlywayException e) {
            throw new StoreException(e, "store.migration", shown, e.getMessage());
        }
    }

    /**
     * The cheap part of the mapping's validation, done at each start: every column of the model is there. The whole
     * of it (types too) is done when the registers are first used as objects.
     */
    public void checkColumns(List<RegisterTable> tables) {
        Set<String> there = new HashSet<>();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select table_name, column_name from"
                        + " information_schema.columns where " + database.dialect().schemaPredicate())) {
            while (result.next()) {
                there.add((result.getString(1) + "." + result.getString(2)).toLowerCase(Locale.ROOT));
            }
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
        for (RegisterTable table : tables) {
            for (Column column : table.columns()) {
                String name = table.name() + "." + column.name();
                if (!there.contains(name)) {
                    throw new StoreException("store.differs", shown, name);
                }
            }
        }
    }
}
