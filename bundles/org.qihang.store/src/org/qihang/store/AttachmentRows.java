package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.qihang.store.database.RegisterTable;

/**
 * The rows of evidence files, within somebody else's transaction. A row whose column {@code removed} says ALONE was
 * removed by itself; one that says RECORD went with its record and comes back with it.
 */
final class AttachmentRows {

    private static final String THERE = "removed is null";
    private static final String WENT = "removed = 'RECORD'";
    private static final String OF_RECORD = " where campaign = ? and register = ? and record_id = ? and ";

    /** An evidence file of a record, given as its row. */
    record Held(Object[] record, Attachment attachment) {
    }

    private final Connection connection;

    AttachmentRows(Connection connection) {
        this.connection = connection;
    }

    /** What a record has, in the order it came. */
    List<Attachment> of(RegisterTable table, Object[] record) throws SQLException {
        return held(table, List.<Object[]>of(record), THERE).stream().map(Held::attachment).toList();
    }

    private List<Held> held(RegisterTable table, List<Object[]> records, String which) throws SQLException {
        List<Held> held = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select id, name, media_type, length, digest,"
                + " who, added_at from attachment" + OF_RECORD + which + " order by id")) {
            for (Object[] record : records) {
                bind(statement, 1, table, record);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        held.add(new Held(record, attachment(result)));
                    }
                }
            }
        }
        return held;
    }

    private static Attachment attachment(ResultSet result) throws SQLException {
        return new Attachment(result.getLong(1), result.getString(2), result.getString(3), result.getLong(4),
                result.getString(5), result.getString(6), result.getObject(7, OffsetDateTime.class).toInstant());
    }

    private static void bind(PreparedStatement statement, int first, RegisterTable table, Object[] record)
            throws SQLException {
        statement.setString(first, (String) record[table.campaign()]);
        statement.setString(first + 1, table.register().name());
        statement.setLong(first + 2, (Long) record[table.id()]);
    }

    void insert(RegisterTable table, Object[] record, Attachment attachment) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into attachment (campaign, register,"
                + " record_id, id, name, media_type, length, digest, who, added_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            bind(statement, 1, table, record);
            statement.setLong(4, attachment.id());
            statement.setString(5, attachment.name());
            statement.setString(6, attachment.mediaType());
            statement.setLong(7, attachment.length());
            statement.setString(8, attachment.digest());
            statement.setString(9, attachment.who());
            statement.setObject(10, attachment.when().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** Removes one by itself; gives whether it was there. */
    boolean remove(long id, OffsetDateTime when) throws SQLException {
        return mark(id, "'ALONE'", when, THERE);
    }

    /** Brings back one that was removed by itself; gives whether it was still kept. */
    boolean restore(long id) throws SQLException {
        return mark(id, "null", null, "removed = 'ALONE'");
    }

    private boolean mark(long id, String as, OffsetDateTime when, String which) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update attachment set removed = " + as
                + ", removed_at = ? where id = ? and " + which)) {
            statement.setObject(1, when);
            statement.setLong(2, id);
            return statement.executeUpdate() > 0;
        }
    }

    /** What records have goes with them. */
    List<Held> goWith(RegisterTable table, List<Object[]> records, OffsetDateTime when) throws SQLException {
        return mark(table, records, THERE, "'RECORD'", when);
    }

    /** What went with records that are there again comes back. */
    List<Held> comeBackWith(RegisterTable table, List<Object[]> records) throws SQLException {
        return mark(table, records, WENT, "null", null);
    }

    private List<Held> mark(RegisterTable table, List<Object[]> records, String which, String as, OffsetDateTime when)
            throws SQLException {
        if (records.isEmpty() || !any(table, records.getFirst(), which)) {
            return List.of();
        }
        List<Held> held = held(table, records, which);
        try (PreparedStatement statement = connection.prepareStatement("update attachment set removed = " + as
                + ", removed_at = ?" + OF_RECORD + which)) {
            for (Held each : held) {
                statement.setObject(1, when);
                bind(statement, 2, table, each.record());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return held;
    }

    // Most registers have none: then nothing is asked of each record.
    private boolean any(RegisterTable table, Object[] record, String which) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from attachment"
                + " where campaign = ? and register = ? and " + which + " fetch first row only")) {
            statement.setString(1, (String) record[table.campaign()]);
            statement.setString(2, table.register().name());
            return statement.executeQuery().next();
        }
    }

    /** Gives some of one record's to another. */
    void hand(RegisterTable table, Object[] from, Object[] to, List<Long> ids) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("update attachment set record_id = ?" + OF_RECORD + "id = ?")) {
            for (long id : ids) {
                statement.setLong(1, (Long) to[table.id()]);
                bind(statement, 2, table, from);
                statement.setLong(5, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Whether any was removed before a moment. */
    boolean anyRemoved(OffsetDateTime before) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select 1 from attachment where removed_at < ? fetch first row only")) {
            statement.setObject(1, before);
            return statement.executeQuery().next();
        }
    }

    /** Deletes for good what was removed before a moment. */
    void sweep(OffsetDateTime before) throws SQLException {
        for (String delete : new String[] {
                "delete from attachment_part where attachment in (select id from attachment where removed_at < ?)",
                "delete from attachment where removed_at < ?"}) {
            try (PreparedStatement statement = connection.prepareStatement(delete)) {
                statement.setObject(1, before);
                statement.executeUpdate();
            }
        }
    }
}
