package org.qihang.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qihang.store.StoreException;

/**
 * Takes the secondary indexes of an empty table away for a first load and builds them afterwards, which is about
 * twice as fast. What was taken is written down and committed first: whoever opens the store after a process died
 * builds what is missing. Key and unique indexes stay: they keep the rows right.
 */
public final class IndexJournal {

    private static final String BUSY = "sql.busy";

    private final Transactions transactions;
    private final Dialect dialect;

    public IndexJournal(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
    }

    /** Takes the indexes of a table away on behalf of a run. */
    public void take(String table, long run) {
        Map<String, String> indexes = transactions.write(connection -> {
            Map<String, String> found = secondary(connection, table);
            try (PreparedStatement statement = connection.prepareStatement(
                    "insert into index_journal (index_name, definition, run_id) values (?, ?, ?)")) {
                for (Map.Entry<String, String> index : found.entrySet()) {
                    statement.setString(1, index.getKey());
                    statement.setString(2, index.getValue());
                    statement.setLong(3, run);
                    statement.executeUpdate();
                }
            }
            return found;
        });
        try {
            indexes.keySet().forEach(index -> execute("drop index if exists " + index));
        } catch (StoreException e) {
            if (!BUSY.equals(e.key())) {
                throw e;
            }
            // Somebody works in the table: the load is slower with its indexes, and as right.
            restore(run);
        }
    }

    private Map<String, String> secondary(Connection connection, String table) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (ResultSet result = connection.getMetaData().getIndexInfo(null, connection.getSchema(),
                dialect.catalogueName(table), false, true)) {
            while (result.next()) {
                if (result.getBoolean("NON_UNIQUE") && result.getString("COLUMN_NAME") != null) {
                    columns.computeIfAbsent(result.getString("INDEX_NAME").toLowerCase(Locale.ROOT),
                            name -> new ArrayList<>()).add(result.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        Map<String, String> definitions = new LinkedHashMap<>();
        columns.forEach((name, of) -> definitions.put(name,
                "create index if not exists " + name + " on " + table + " (" + String.join(", ", of) + ")"));
        return definitions;
    }

    private void execute(String command) {
        transactions.write(connection -> {
            dialect.limitWait(connection);
            try (Statement statement = connection.createStatement()) {
                return statement.execute(command);
            }
        });
    }

    /**
     * Builds what a run has taken away, if it is not there.
     *
     * @return false when somebody works in the table for too long: it is built at the next load or opening then
     */
    public boolean restore(long run) {
        try {
            build(run);
            return true;
        } catch (StoreException e) {
            if (BUSY.equals(e.key())) {
                return false;
            }
            throw e;
        }
    }

    private void build(long run) {
        Map<String, String> taken = transactions.read(connection -> {
            try (PreparedStatement statement = connection
                    .prepareStatement("select index_name, definition from index_journal where run_id = ?")) {
                statement.setLong(1, run);
                try (ResultSet result = statement.executeQuery()) {
                    Map<String, String> definitions = new LinkedHashMap<>();
                    while (result.next()) {
                        definitions.put(result.getString(1), result.getString(2));
                    }
                    return definitions;
                }
            }
        });
        taken.forEach((name, definition) -> {
            execute(definition);
            transactions.write(connection -> {
                try (PreparedStatement statement = connection
                        .prepareStatement("delete from index_journal where index_name = ?")) {
                    statement.setString(1, name);
                    return statement.executeUpdate();
                }
            });
        });
    }
}
