package org.qihang.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the two databases differ. */
public interface Dialect {

    /** A query for the next value of a sequence. */
    String nextValue(String sequence);

    /** After a commit: makes sure that what was committed survives. */
    void settle(Connection connection) throws SQLException;

    /** Prepares a connection for a result that is read row by row and not kept in memory. */
    void prepareScan(Connection connection) throws SQLException;

    /** Undoes {@link #prepareScan}. */
    void endScan(Connection connection) throws SQLException;

    /** The rows a scan fetches at a time. */
    int fetchSize();

    /**
     * Takes the right to load a register; kept by the connection until {@link #releaseLoad} or its end.
     *
     * @return whether it was free
     */
    boolean acquireLoad(Connection connection, String campaign, String register) throws SQLException;

    /** Gives the right back. */
    void releaseLoad(Connection connection, String campaign, String register) throws SQLException;

    /** Writes rows of a bulk load within the connection's transaction. */
    RowWriter rowWriter(Connection connection, RegisterTable table) throws SQLException;

    /** The name of the current schema in the database's catalogue. */
    String schemaPredicate();

    /** What a query that reads most of a table says after the table's name, so that it is read in its own order. */
    String wholeTable();

    /** Whether sorting and filtering by any column reads whole rows, so that columns in memory are worth their room. */
    boolean readsWholeRows();

    /** What a query says at its end to keep the records it finds, with their keys and units, until the transaction ends. */
    String holdingReferred();

    /** After a migration: makes texts compare letter by letter, so that an index finds what begins with a text. */
    void settleTexts(Connection connection) throws SQLException;

    /** A command that lets the planner know what a table holds now. */
    String analyze(String table);

    /** Lets this transaction wait only seconds for a lock that others hold. */
    void limitWait(Connection connection) throws SQLException;

    /** An unquoted name as the database's catalogue has it. */
    String catalogueName(String name);
}
