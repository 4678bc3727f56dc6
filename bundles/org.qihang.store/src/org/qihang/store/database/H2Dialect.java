package org.qihang.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** H2, embedded: one process has the store, so rights to load are kept in its memory. */
final class H2Dialect implements Dialect {

    private final Set<String> loads = ConcurrentHashMap.newKeySet();

    @Override
    public String nextValue(String sequence) {
        return "select next value for " + sequence;
    }

    // H2 writes behind by half a second; a save that was reported must survive kill -9 and a power cut.
    @Override
    public void settle(Connection connection) throws SQLException {
        execute(connection, "checkpoint sync");
    }

    // Only a snapshot keeps the pages a lazy result still has to read: without it H2 tidies them away meanwhile and the
    // scan ends with "chunk not found".
    @Override
    public void prepareScan(Connection connection) throws SQLException {
        execute(connection, "set session characteristics as transaction isolation level snapshot");
        execute(connection, "set lazy_query_execution 1");
    }

    @Override
    public void endScan(Connection connection) throws SQLException {
        execute(connection, "set lazy_query_execution 0");
        execute(connection, "set session characteristics as transaction isolation level read committed");
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public int fetchSize() {
        return 1000;
    }

    @Override
    public boolean acquireLoad(Connection connection, String campaign, String register) {
        return loads.add(campaign + "/" + register);
    }

    @Override
    public void releaseLoad(Connection connection, String campaign, String register) {
        loads.remove(campaign + "/" + register);
    }

    @Override
    public RowWriter rowWriter(Connection connection, RegisterTable table) throws SQLException {
        return new BatchWriter(connection, table);
    }

    @Override
    public String schemaPredicate() {
        return "upper(table_schema) = 'PUBLIC'";
    }

    // H2 would go by the index of the key, row by row, which takes twice as long.
    @Override
    public String wholeTable() {
        return " use index ()";
    }

    @Override
    public boolean readsWholeRows() {
        return true;
    }

    @Override
    public String holdingReferred() {
        return " for update";
    }

    @Override
    public void settleTexts(Connection connection) {
        // Texts compare letter by letter unless a collation is chosen.
    }

    @Override
    public String analyze(String table) {
        return "analyze table " + table + " sample_size 10000";
    }

    @Override
    public void limitWait(Connection connection) {
        // Every connection has a limit from its URL.
    }

    @Override
    public String catalogueName(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
