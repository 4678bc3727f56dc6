package org.qihang.store.database;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qihang.store.StoreException;

/**
 * Makes texts for people of what drivers throw. A driver's text about a row carries the row's values (H2 in the text
 * of a violated key, PostgreSQL in the text of a batch), so texts of these kinds are not passed on.
 */
public final class SqlFaults {

    private static final Pattern NAME = Pattern.compile("(?i)\\b([a-z]+_(?:pk|uq))\\b");

    private SqlFaults() {
    }

    /** What to tell of a fault. */
    public static StoreException of(SQLException fault) {
        SQLException first = first(fault);
        String state = first.getSQLState() == null ? "" : first.getSQLState();
        if (state.startsWith("23")) {
            return new StoreException(bare(first), "sql.duplicate", constraint(first));
        }
        if (state.startsWith("22")) {
            return new StoreException(bare(first), "sql.value", state);
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new StoreException(bare(first), "sql.connection", state);
        }
        if ("55P03".equals(state) || "40001".equals(state) || "40P01".equals(state) || "HYT00".equals(state)) {
            return new StoreException(bare(first), "sql.busy", state);
        }
        if ("53100".equals(state)) {
            return new StoreException(bare(first), "sql.disk", state);
        }
        return new StoreException(bare(first), "sql.fault", state, first.getErrorCode());
    }

    // A batch's own text repeats the statement with its values; the cause beneath tells what was wrong.
    private static SQLException first(SQLException fault) {
        SQLException first = fault;
        while (first instanceof BatchUpdateException) {
            SQLException next = first.getNextException();
            if (next == null && first.getCause() instanceof SQLException cause) {
                next = cause;
            }
            if (next == null || next == first) {
                break;
            }
            first = next;
        }
        return first;
    }

    private static String constraint(SQLException fault) {
        Matcher matcher = NAME.matcher(String.valueOf(fault.getMessage()));
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "?";
    }

    /** The fault without its text: state, code and where it happened. */
    private static SQLException bare(SQLException fault) {
        SQLException bare = new SQLException(fault.getClass().getSimpleName(), fault.getSQLState(),
                fault.getErrorCode());
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }
}
