package org.qihang.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.register.RegisterPackage;

/** PostgreSQL 15 or newer: several processes work side by side. */
final class PostgresDialect implements Dialect {

    @Override
    public String nextValue(String sequence) {
        return "select nextval('" + sequence + "')";
    }

    @Override
    public void settle(Connection connection) {
        // The server's commit is durable.
    }

    @Override
    public void prepareScan(Connection connection) {
        // A fetch size outside autocommit is enough.
    }

    @Override
    public void endScan(Connection connection) {
        // Nothing was changed.
    }

    @Override
    public int fetchSize() {
        return 5000;
    }

    // Session locks: the server frees them when the process dies.
    @Override
    public boolean acquireLoad(Connection connection, String campaign, String register) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", campaign, register);
    }

    @Override
    public void releaseLoad(Connection connection, String campaign, String register) throws SQLException {
        ask(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", campaign, register);
    }

    private static boolean ask(Connection connection, String sql, String campaign, String register)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "qihang load " + campaign + "/" + register);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    @Override
    public RowWriter rowWriter(Connection connection, RegisterTable table) throws SQLException {
        // The rules of earlier destinations ask the database between rows, which a COPY under way does not allow.
        return table.register().type() == RegisterPackage.Literals.DESTINATION ? new BatchWriter(connection, table)
                : new CopyWriter(connection, table);
    }

    @Override
    public String schemaPredicate() {
        return "table_schema = current_schema()";
    }

    @Override
    public String wholeTable() {
        return "";
    }

    @Override
    public boolean readsWholeRows() {
        return false;
    }

    // Several may refer to a record at once, and change what is no part of its keys.
    @Override
    public String holdingReferred() {
        return " for key share";
    }

    // The collation of the database would sort by the rules of a language, which no index for prefixes follows; and both
    // databases are to sort alike.
    @Override
    public void settleTexts(Connection connection) throws SQLException {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select table_name, column_name, character_maximum_length"
                        + " from information_schema.columns where " + schemaPredicate() + " and data_type ="
                        + " 'character varying' and collation_name is distinct from 'C' and table_name not like 'flyway%'")) {
            while (result.next()) {
                changes.computeIfAbsent(result.getString(1), table -> new ArrayList<>()).add("alter column "
                        + result.getString(2) + " type varchar(" + result.getInt(3) + ") collate \"C\"");
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> change : changes.entrySet()) {
                statement.execute("alter table " + change.getKey() + " " + String.join(", ", change.getValue()));
            }
        }
    }

    @Override
    public String analyze(String table) {
        return "analyze " + table;
    }

    @Override
    public void limitWait(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '10s'");
        }
    }

    @Override
    public String catalogueName(String name) {
        return name;
    }
}
