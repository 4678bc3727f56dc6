package org.qihang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.database.RegisterTable;

/** The edits of one transaction: made in their order, alike ones together, with rules and history. */
final class EditRun implements AutoCloseable {

    private final Session session;
    private final Connection connection;
    private final Stamps stamps;
    private final Plans plans;
    private final String why;
    private final HistoryWriter history;
    private final AttachmentRows attachments;
    private final List<RecordChange> made = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private GraduateTrail trail;
    private PendingEdits pending;

    EditRun(Session session, Connection connection, Stamps stamps, Plans plans, String why) throws SQLException {
        this(session, connection, stamps, plans, why, 0);
    }

    /** @param importId of the import the edits are part of; 0 when people make them */
    EditRun(Session session, Connection connection, Stamps stamps, Plans plans, String why, long importId)
            throws SQLException {
        this.session = session;
        this.connection = connection;
        this.stamps = stamps;
        this.plans = plans;
        this.why = why;
        this.history = new HistoryWriter(session, connection, importId);
        this.attachments = new AttachmentRows(connection);
        this.trail = new GraduateTrail(this, List.of());
    }

    /** Makes the changes; gives them as they were made. */
    RecordBatch make(List<RecordChange> changes) throws SQLException {
        takeNumbers(changes);
        trail = new GraduateTrail(this, changes);
        for (RecordChange change : changes) {
            if (change instanceof RecordChange.Handed handed) {
                flush();
                hand(handed);
                made(handed);
            } else {
                of(change.record()).add(change);
            }
        }
        flush();
        return new RecordBatch(made);
    }

    // In one order for everybody, so that two batches do not each wait for a register that the other one has.
    private void takeNumbers(List<RecordChange> changes) throws SQLException {
        Map<String, Record> registers = new TreeMap<>();
        for (RecordChange change : changes) {
            Record record = change.record();
            registers.putIfAbsent(record.getCampaign() + "/" + record.eClass().getName(), record);
        }
        for (Record record : registers.values()) {
            plan(record.getCampaign());
            stamp(record.getCampaign(), Register.of(record.eClass()));
        }
    }

    private PendingEdits of(Record record) throws SQLException {
        RegisterTable table = session.table(Register.of(record.eClass()));
        if (pending == null || !pending.are(table, record.getCampaign())) {
            flush();
            pending = new PendingEdits(this, table, record.getCampaign());
        }
        return pending;
    }

    private void flush() throws SQLException {
        if (pending != null) {
            pending.flush();
            pending = null;
        }
    }

    private void hand(RecordChange.Handed handed) throws SQLException {
        RegisterTable table = session.table(Register.of(handed.from().eClass()));
        attachments.hand(table, table.row(handed.from()), table.row(handed.to()), handed.attachments());
    }

    /** What others could change in between is held, in an order in which nobody waits for whom he holds up. */
    void beforeWriting(RegisterTable table, String campaign, List<Edit> added, List<Edit> changed)
            throws SQLException {
        List<Followers.Move> moves = moves(table, changed);
        if (!moves.isEmpty()) {
            for (Register register : new Following(session).of(table.register(), moves)) {
                stamp(campaign, register);
            }
        }
        Targets targets = new Targets(session, connection);
        targets.hold(table, campaign, Stream.concat(added.stream(), changed.stream()).toList());
    }

    private static List<Followers.Move> moves(RegisterTable table, List<Edit> changed) {
        return changed.stream().map(edit -> Followers.Move.of(table, edit.old(), edit.row())).filter(Objects::nonNull)
                .toList();
    }

    /** What goes with deleted records goes, or they are refused to be deleted. */
    void beforeDeleting(RegisterTable table, List<Edit> removed) throws SQLException {
        trail.leave(table, removed);
        List<Object[]> records = removed.stream().map(Edit::old).toList();
        new Referring(session, connection).refuse(table, records);
        for (AttachmentRows.Held held : attachments.goWith(table, records, session.now())) {
            history.note(table, held.record(), Attachments.ATTRIBUTE, held.attachment().name(), null, why);
        }
    }

    /** What follows from changed records. */
    void afterChanging(RegisterTable table, String campaign, List<Edit> changed) throws SQLException {
        follow(table, campaign, moves(table, changed));
        trail.follow(table, campaign, changed);
    }

    /** What follows from records that have another key or unit. */
    void follow(RegisterTable table, String campaign, List<Followers.Move> moves) throws SQLException {
        new Followers(session, connection, this::stamp, history, why).follow(table, campaign, moves);
        new UniversityTrail(this).follow(table, campaign, moves);
    }

    /** Has the rows this transaction writes in a register bear a number taken before. */
    void number(String campaign, Register register, long stamp) {
        numbers.put(campaign + "/" + register.name(), stamp);
    }

    /** Evidence files that went with records come back with them. */
    void attachmentsComeBack(RegisterTable table, List<Object[]> records) throws SQLException {
        for (AttachmentRows.Held held : attachments.comeBackWith(table, records)) {
            history.note(table, held.record(), Attachments.ATTRIBUTE, null, held.attachment().name(), why);
        }
    }

    /** Makes changes that go along with others, at once. */
    void along(RegisterTable table, String campaign, List<RecordChange> changes) throws SQLException {
        if (!changes.isEmpty()) {
            PendingEdits edits = new PendingEdits(this, table, campaign);
            for (RecordChange change : changes) {
                edits.add(change);
            }
            edits.flush();
        }
    }

    void made(RecordChange change) {
        made.add(change);
    }

    Connection connection() {
        return connection;
    }

    String why() {
        return why;
    }

    HistoryWriter history() {
        return history;
    }

    RegisterTable table(Register register) {
        return session.table(register);
    }

    Plans.Plan plan(String campaign) throws SQLException {
        return plans.of(connection, campaign);
    }

    ChangeRules rules(RegisterTable table, String campaign) throws SQLException {
        return new ChangeRules(session, connection, table, plan(campaign), campaign);
    }

    /** The change number of all rows this transaction writes in a register. */
    long stamp(String campaign, Register register) throws SQLException {
        String which = campaign + "/" + register.name();
        Long number = numbers.get(which);
        if (number == null) {
            number = stamps.next(connection, campaign, register.name());
            numbers.put(which, number);
        }
        return number;
    }

    void countDeletions(String campaign, Register register, int count) throws SQLException {
        stamps.countDeletions(connection, campaign, register.name(), count);
    }

    long newId() throws SQLException {
        return session.recordIds().next(connection);
    }

    ConflictException conflict(RegisterTable table, Object[] row) throws SQLException {
        return new Conflicts(session).of(connection, table, row);
    }

    @Override
    public void close() throws SQLException {
        history.close();
    }
}
