package org.qihang.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.database.RegisterTable;

/**
 * The evidence files of records: agreements, contracts, photographs, kept whole with their digest. They go with a
 * deleted record and come back with it. Adding and removing stands in the history of the record.
 */
public final class Attachments {

    /** The attribute under which the history tells of attachments. */
    public static final String ATTRIBUTE = "attachment";

    /** How long what was removed can come back; afterwards the store forgets it when it is opened. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int LONGEST_NAME = 200;
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final Session session;
    private final Stamps stamps;
    private final AttachmentLimit limit;

    Attachments(Session session, Stamps stamps, AttachmentLimit limit) {
        this.session = session;
        this.stamps = stamps;
        this.limit = limit;
    }

    /** The most one file may have. */
    public AttachmentLimit limit() {
        return limit;
    }

    /** What a record has, in the order it came. */
    public List<Attachment> list(Record record) {
        RegisterTable table = table(record);
        return session.transactions().read(connection -> new AttachmentRows(connection).of(table, table.row(record)));
    }

    private RegisterTable table(Record record) {
        return session.table(Register.of(record.eClass()));
    }

    /**
     * Adds a file to a record that is in the store.
     *
     * @param name the file's name; folders before it are left out
     * @param content read to its end, not closed
     * @throws StoreException when it is empty, too large, or the record has the same content already
     * @throws ConflictException when the record is deleted by now
     */
    public Attachment add(Record record, String name, InputStream content) {
        String file = fileName(name);
        RegisterTable table = table(record);
        return session.transactions().write(connection -> {
            long id = session.recordIds().next(connection);
            AttachmentParts.Written written = write(connection, id, file, content);
            // Deletions of records wait from here on until this is committed.
            stamps.next(connection, record.getCampaign(), table.register().name());
            Object[] row = present(connection, table, table.row(record));
            AttachmentRows rows = new AttachmentRows(connection);
            refuseSame(rows.of(table, row), file, written);
            Attachment attachment = new Attachment(id, file,
                    Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(file), UNKNOWN_TYPE),
                    written.length(), written.digest(), session.actor().name(), session.now().toInstant());
            rows.insert(table, row, attachment);
            tell(connection, table, row, null, file, null);
            return attachment;
        });
    }

    private static String fileName(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        if (file.isEmpty() || file.length() > LONGEST_NAME || file.chars().anyMatch(Character::isISOControl)) {
            throw new StoreException("attachment.name", file, LONGEST_NAME);
        }
        return file;
    }

    private AttachmentParts.Written write(Connection connection, long id, String file, InputStream content)
            throws SQLException {
        try {
            AttachmentParts.Written written = AttachmentParts.write(connection, id, content, limit.bytes());
            if (written == null) {
                throw new StoreException("attachment.large", file, limit.shown());
            } else if (written.length() == 0) {
                throw new StoreException("attachment.empty", file);
            }
            return written;
        } catch (IOException e) {
            throw new StoreException(e, "attachment.unreadable", file, e.getClass().getSimpleName());
        }
    }

    private static void refuseSame(List<Attachment> there, String file, AttachmentParts.Written written) {
        there.stream().filter(other -> other.digest().equals(written.digest())).findFirst().ifPresent(other -> {
            throw new StoreException("attachment.same", file, other.name());
        });
    }

    private Object[] present(Connection connection, RegisterTable table, Object[] known) throws SQLException {
        try (RowLookup lookup = new RowLookup(connection, table, (String) known[table.campaign()], table.id())) {
            Map<Long, Object[]> found = lookup.find(List.of((Long) known[table.id()]));
            if (found.isEmpty()) {
                throw new Conflicts(session).of(connection, table, known);
            }
            return found.values().iterator().next();
        }
    }

    private void tell(Connection connection, RegisterTable table, Object[] row, String before, String after,
            String why) throws SQLException {
        try (HistoryWriter history = new HistoryWriter(session, connection, 0)) {
            history.note(table, row, ATTRIBUTE, before, after, why);
            history.flush();
        }
    }

    /** The content; close it. A content that is damaged ends with a {@link StoreException}. */
    public InputStream open(Attachment attachment) {
        return AttachmentParts.read(session, attachment);
    }

    /** Removes a file from its record; it can be {@linkplain #restore restored} for thirty days. */
    public void remove(Attachment attachment, String why) {
        session.transactions().write(connection -> {
            if (!new AttachmentRows(connection).remove(attachment.id(), session.now())) {
                throw new StoreException("attachment.gone", attachment.name());
            }
            tellOwner(connection, attachment, attachment.name(), null, why);
            return null;
        });
    }

    /** Brings back a file that was removed by {@link #remove}. */
    public void restore(Attachment attachment, String why) {
        session.transactions().write(connection -> {
            if (!new AttachmentRows(connection).restore(attachment.id())) {
                throw new StoreException("attachment.gone", attachment.name());
            }
            tellOwner(connection, attachment, null, attachment.name(), why);
            return null;
        });
    }

    private void tellOwner(Connection connection, Attachment attachment, String before, String after, String why)
            throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select campaign, register, record_id from attachment where id = ?")) {
            statement.setLong(1, attachment.id());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                RegisterTable table = session.table(Register.named(result.getString(2)).orElseThrow());
                Object[] row = new Object[table.columns().length];
                row[table.campaign()] = result.getString(1);
                row[table.id()] = result.getLong(3);
                tell(connection, table, present(connection, table, row), before, after, why);
            }
        }
    }

    /** Forgets what was removed too long ago. */
    void sweep() {
        OffsetDateTime before = session.now().minus(KEPT);
        if (session.transactions().read(connection -> new AttachmentRows(connection).anyRemoved(before))) {
            session.transactions().write(connection -> {
                new AttachmentRows(connection).sweep(before);
                return null;
            });
        }
    }
}
