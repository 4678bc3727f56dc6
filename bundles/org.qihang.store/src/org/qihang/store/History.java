package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;

/** What happened to records, the newest first. Values are as they are: mask personal data when showing them. */
public final class History {

    private static final String QUERY = "select changed_at, who, attribute, value_before, value_after, why, import_id"
            + " from history where campaign = ? and register = ? and ";

    private final Session session;

    History(Session session) {
        this.session = session;
    }

    /** The history of the record of a key, also when it is deleted by now. */
    public List<Change> of(String campaign, Register register, String key) {
        RegisterTable table = session.table(register);
        Column column = table.columns()[table.key()];
        return session.transactions().read(connection -> {
            List<Change> changes = read(connection, table, campaign, "record_key = ?", column.stored(key));
            addImport(connection, table, campaign, column.name() + " = ?", column.stored(key), changes);
            return changes;
        });
    }

    /** The history of the record of an id. */
    public List<Change> of(String campaign, Register register, long id) {
        RegisterTable table = session.table(register);
        return session.transactions().read(connection -> {
            List<Change> changes = read(connection, table, campaign, "record_id = ?", id);
            addImport(connection, table, campaign, "id = ?", id, changes);
            return changes;
        });
    }

    /** The history of a record. */
    public List<Change> of(Record record) {
        return of(record.getCampaign(), Register.of(record.eClass()), record.getId());
    }

    private static List<Change> read(Connection connection, RegisterTable table, String campaign, String which,
            Object value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY + which + " order by changed_at desc, id desc")) {
            statement.setString(1, campaign);
            statement.setString(2, table.register().name());
            statement.setObject(3, value);
            try (ResultSet result = statement.executeQuery()) {
                List<Change> changes = new ArrayList<>();
                while (result.next()) {
                    changes.add(change(table, result));
                }
                return changes;
            }
        }
    }

    private static Change change(RegisterTable table, ResultSet result) throws SQLException {
        String attribute = result.getString(3);
        // The record as a whole is told by its key.
        Optional<Column> column = attribute == null
                ? Optional.of(table.key()).filter(key -> key >= 0).map(key -> table.columns()[key])
                : table.register().attribute(attribute).map(table::column);
        String before = result.getString(4);
        String after = result.getString(5);
        return new Change(result.getObject(1, OffsetDateTime.class).toInstant(), result.getString(2), attribute,
                column.map(it -> it.readable(before)).orElse(before),
                column.map(it -> it.readable(after)).orElse(after), result.getString(6), result.getLong(7));
    }

    // A record an import made has no entry of its own for that: its import tells when and by whom.
    private void addImport(Connection connection, RegisterTable table, String campaign, String which, Object value,
            List<Change> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select r.finished_at, r.who, r.file_name, r.id"
                + " from " + table.name() + " t join import_run r on r.campaign = t.campaign and r.id = t.import_id"
                + " where t.campaign = ? and t." + which)) {
            statement.setString(1, campaign);
            statement.setObject(2, value);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    changes.add(new Change(result.getObject(1, OffsetDateTime.class).toInstant(), result.getString(2),
                            null, null, table.key() < 0 || !(value instanceof String key) ? null
                                    : table.columns()[table.key()].readable(key),
                            result.getString(3), result.getLong(4)));
                }
            }
        }
    }
}
