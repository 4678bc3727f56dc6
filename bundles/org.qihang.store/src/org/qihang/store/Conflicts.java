package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.qihang.model.meta.Masking;
import org.qihang.store.database.RegisterTable;

/** Finds out who changed or deleted a record in between. */
final class Conflicts {

    private final Session session;

    Conflicts(Session session) {
        this.session = session;
    }

    /** A record's key as messages may show it; its id where the register has no key. */
    static String shownKey(RegisterTable table, Object[] row) {
        return table.key() < 0 ? String.valueOf(row[table.id()])
                : Masking.shown(table.columns()[table.key()].feature(), (String) row[table.key()]);
    }

    ConflictException of(Connection connection, RegisterTable table, Object[] row) throws SQLException {
        String shownKey = shownKey(table, row);
        int version = version(connection, table, row);
        String key = version == 0 ? "record.gone" : "record.conflict";
        try (PreparedStatement statement = connection.prepareStatement("select who, changed_at from history"
                + " where campaign = ? and register = ? and record_id = ? order by changed_at desc, id desc")) {
            statement.setString(1, (String) row[table.campaign()]);
            statement.setString(2, table.register().name());
            statement.setLong(3, (Long) row[table.id()]);
            statement.setMaxRows(1);
            try (ResultSet result = statement.executeQuery()) {
                if (result.next()) {
                    return new ConflictException(key, shownKey, result.getString(1),
                            result.getObject(2, OffsetDateTime.class).toInstant(), version);
                }
            }
        }
        return new ConflictException(key, shownKey, "?", null, version);
    }

    private int version(Connection connection, RegisterTable table, Object[] row) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select version from " + table.name() + " where campaign = ? and id = ?")) {
            statement.setString(1, (String) row[table.campaign()]);
            statement.setLong(2, (Long) row[table.id()]);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getInt(1) : 0;
            }
        }
    }
}
