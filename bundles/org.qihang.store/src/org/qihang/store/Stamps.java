package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;

/**
 * The change numbers of registers. A single save takes its number under a row lock that lasts to its commit, so
 * numbers are committed in order. A bulk load takes its number when it begins and commits much later: while it
 * runs, {@link #stamp} stays below its number, so that nobody who asks for what is newer misses its rows.
 */
final class Stamps {

    private static final String OF = " where campaign = ? and register = ?";
    // Loads under way that write to a register c.
    private static final String LOADING = " from import_run r where r.campaign = c.campaign and r.state = 'LOADING'"
            + " and (r.register = c.register or r.register = '" + Loads.WRITES_DESTINATIONS + "' and c.register = '"
            + RegisterPackage.Literals.DESTINATION.getName() + "')";

    private final Session session;

    Stamps(Session session) {
        this.session = session;
    }

    /** The next number of a register; other saves in it wait until this transaction ends. */
    long next(Connection connection, String campaign, String register) throws SQLException {
        String update = "update register_change set stamp = stamp + 1" + OF;
        if (change(connection, update, campaign, register) == 0) {
            begin(campaign, register);
            change(connection, update, campaign, register);
        }
        return number(connection, "select stamp from register_change" + OF, campaign, register);
    }

    /** Counts deleted records, in a transaction that has taken a number for them. */
    void countDeletions(Connection connection, String campaign, String register, int count) throws SQLException {
        change(connection, "update register_change set deletions = deletions + " + count + OF, campaign, register);
    }

    /** Lifts the number of a register to at least the given one. */
    void lift(Connection connection, String campaign, String register, long stamp) throws SQLException {
        next(connection, campaign, register);
        try (PreparedStatement statement = connection
                .prepareStatement("update register_change set stamp = ?" + OF + " and stamp < ?")) {
            statement.setLong(1, stamp);
            statement.setString(2, campaign);
            statement.setString(3, register);
            statement.setLong(4, stamp);
            statement.executeUpdate();
        }
    }

    // In a transaction of its own: when two begin at once the second one finds the first one's row.
    private void begin(String campaign, String register) {
        try {
            session.transactions().write(connection -> change(connection,
                    "insert into register_change (campaign, register, stamp, deletions) values (?, ?, 0, 0)",
                    campaign, register));
        } catch (StoreException e) {
            if (!"sql.duplicate".equals(e.key())) {
                throw e;
            }
        }
    }

    private static int change(Connection connection, String sql, String campaign, String register)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, campaign);
            statement.setString(2, register);
            return statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String query, String campaign, String register)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, campaign);
            statement.setString(2, register);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getLong(1) : 0;
            }
        }
    }

    /**
     * How far a register has come.
     *
     * @param safe everything with a greater number is newer than a state read after this was asked for
     * @param last the last number that was taken, also by a load under way
     * @param deletions how many records were ever deleted
     */
    record Mark(long safe, long last, long deletions) {

        /** Of a register nobody has changed. */
        static final Mark NONE = new Mark(0, 0, 0);
    }

    /** How far the registers of a campaign have come, by their names; those nobody has changed are left out. */
    Map<String, Mark> marks(Connection connection, String campaign) throws SQLException {
        // One statement sees one moment: a load that begins or ends between two would be missed.
        try (PreparedStatement statement = connection.prepareStatement("select register, stamp, deletions,"
                + " (select min(r.stamp)" + LOADING + ") from register_change c where campaign = ?")) {
            statement.setString(1, campaign);
            try (ResultSet result = statement.executeQuery()) {
                Map<String, Mark> marks = new HashMap<>();
                while (result.next()) {
                    long last = result.getLong(2);
                    Long loading = result.getObject(4, Long.class);
                    marks.put(result.getString(1), new Mark(loading == null ? last : Math.min(loading - 1, last), last,
                            result.getLong(3)));
                }
                return marks;
            }
        }
    }

    private Mark mark(String campaign, String register) {
        return session.transactions().read(connection -> marks(connection, campaign).getOrDefault(register, Mark.NONE));
    }

    /** Everything with a greater number is newer than a state read after this call. */
    long stamp(String campaign, String register) {
        return mark(campaign, register).safe();
    }

    /** All registers that were ever changed: a load counts when it ends. */
    List<RegisterState> states() {
        return session.transactions().read(connection -> {
            List<RegisterState> states = new ArrayList<>();
            try (PreparedStatement statement = connection
                    .prepareStatement("select campaign, register, stamp - (select count(*)" + LOADING
                            + ") from register_change c");
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    String campaign = result.getString(1);
                    long stamp = result.getLong(3);
                    Register.named(result.getString(2))
                            .ifPresent(register -> states.add(new RegisterState(campaign, register, stamp)));
                }
            }
            return states;
        });
    }

    long deletions(String campaign, String register) {
        return mark(campaign, register).deletions();
    }
}
