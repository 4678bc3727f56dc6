package org.qihang.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;

/**
 * The list of an IN: as many places as the next power of two, so that a database sees few different statements and short
 * ones for few values. The last value stands in the places that are left over.
 */
public final class InList {

    /** At most so many values at once. */
    public static final int MOST = 512;

    private InList() {
    }

    /** How many places hold so many values, at most {@link #MOST}. */
    public static int places(int values) {
        return values >= MOST ? MOST : values <= 1 ? 1 : Integer.highestOneBit(values - 1) << 1;
    }

    /** The places, each a row of so many columns, in parentheses. */
    public static String of(int places, int columns) {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return "(" + String.join(", ", Collections.nCopies(places, row)) + ")";
    }

    /**
     * Fills places of campaign and value. Pairs, because H2 looks single columns of an IN up by the first column of an
     * index only.
     *
     * @param rest the values that are still to come; at least one
     */
    public static void bind(PreparedStatement statement, int places, String campaign, Column column, Iterator<?> rest)
            throws SQLException {
        Object last = null;
        for (int i = 0; i < places; i++) {
            last = rest.hasNext() ? rest.next() : last;
            statement.setString(2 * i + 1, campaign);
            column.bind(statement, 2 * i + 2, last);
        }
    }
}
