package org.qihang.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.hibernate.JDBCException;
import org.hibernate.StatelessSession;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.database.Mapping;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.SqlFaults;

/**
 * The registers: many flat records, queried and paged, never loaded whole. Records handed out are copies of the
 * caller's own.
 */
public final class Registers {

    private final Session session;
    private final Mapping mapping;
    private final Stamps stamps;
    private final HeldRegisters held;
    private final RecordEdits edits;
    private final Loads loads;

    Registers(Session session, Mapping mapping, Documents documents) {
        this.session = session;
        this.mapping = mapping;
        this.stamps = new Stamps(session);
        this.held = new HeldRegisters(session, HeldRegisters.WORTH_HOLDING);
        Plans plans = new Plans(documents);
        this.edits = new RecordEdits(session, stamps, plans);
        this.loads = new Loads(session, stamps, plans);
    }

    /**
     * Makes the mapping of records to tables, which takes a second or two, and validates it; otherwise the first page
     * or edit waits for that. For programs that know they will need it; callable in any thread.
     */
    public void prepare() {
        mapping.prepare();
    }

    /**
     * Begins to read a large register into memory where that makes it quicker: an embedded database sorts and filters
     * it in milliseconds afterwards, by any attribute. Until then, and when memory is short, the database answers. For
     * programs that show a register to people.
     *
     * @return done when it is read; it need not be waited for
     */
    public Future<?> ahead(String campaign, Register register) {
        return held.ahead(campaign, register);
    }

    /** How many records meet a query. */
    public long count(RegisterQuery query) {
        RegisterQuery unsorted = query.unsorted();
        return session.transactions().read(connection -> {
            Optional<Long> count = held.count(connection, unsorted);
            return count.isPresent() ? count.get() : new SortedKeys(session, unsorted).count(connection);
        });
    }

    /** Some records of a query's result, in its order, with what is computed of them. */
    public List<Record> page(RegisterQuery query, long offset, int limit) {
        return session.transactions().read(connection -> page(connection, query, offset, limit));
    }

    private List<Record> page(Connection connection, RegisterQuery query, long offset, int limit)
            throws SQLException {
        try (StatelessSession hibernate = mapping.session(connection)) {
            Optional<List<RecordKey>> keys = held.page(connection, query, offset, limit);
            List<Record> records = fetch(hibernate, query, keys.isPresent() ? keys.get()
                    : new SortedKeys(session, query).page(connection, offset, limit));
            new ComputedValues(session, connection).fill(session.table(query.register()), records);
            return records;
        } catch (JDBCException e) {
            throw SqlFaults.of(e.getSQLException());
        }
    }

    private static List<Record> fetch(StatelessSession hibernate, RegisterQuery query, List<RecordKey> keys) {
        Class<? extends Record> entity = query.register().newRecord().getClass();
        List<? extends Record> records = keys.isEmpty() ? List.of() : hibernate.getMultiple(entity, keys);
        return records.stream().filter(Objects::nonNull).map(Record.class::cast).toList();
    }

    /** The record of a key. */
    public Optional<Record> byKey(String campaign, Register register, String key) {
        Feature feature = register.key()
                .orElseThrow(() -> new IllegalArgumentException(register + " has no key"));
        return page(RegisterQuery.of(campaign, register)
                .with(new Criterion.Compare(feature, Criterion.Operator.EQ, key)), 0, 1).stream().findFirst();
    }

    /** The record of an id. */
    public Optional<Record> byId(String campaign, Register register, long id) {
        Feature feature = session.table(register).columns()[session.table(register).id()].feature();
        return page(RegisterQuery.of(campaign, register)
                .with(new Criterion.Compare(feature, Criterion.Operator.EQ, id)), 0, 1).stream().findFirst();
    }

    /**
     * Counts the records of a query by the values of attributes, and sums numbers; sorted by these values. Without
     * attributes to group by: one group of all.
     *
     * @param by attributes, computed ones too
     * @param sums attributes that are numbers, computed ones too
     */
    public List<Group> groups(RegisterQuery query, List<Feature> by, List<Feature> sums) {
        Groups groups = new Groups(session, session.table(query.register()), by, sums);
        return session.transactions().read(connection -> {
            Optional<List<Group>> found = held.groups(connection, query, by, sums);
            return found.isPresent() ? found.get() : groups.of(connection, query);
        });
    }

    /**
     * What records are called, by their keys; where the title is itself a reference, what that refers to is called.
     * Keys nobody has are left out.
     */
    public Map<String, String> titles(String campaign, Register register, Collection<String> keys) {
        return keys.isEmpty() ? Map.of() : session.transactions()
                .read(connection -> new Titles(session, connection, campaign).of(session.table(register), keys));
    }

    /**
     * The records that may be meant by the beginning of a key, a title or its initials (王小明: wxm), at most so many:
     * first those by key, then by title, by initials, and those with the text within the title.
     */
    public List<Suggestion> suggest(String campaign, Register register, String typed, int limit) {
        return session.transactions().read(connection -> new Suggestions(session, connection, campaign,
                session.table(register)).of(typed, limit));
    }

    /** By which attributes records refer to this one, and how many do. */
    public List<Referrer> referrers(Record record) {
        RegisterTable table = session.table(Register.of(record.eClass()));
        return session.transactions().read(connection -> new Referrers(session, connection).of(table,
                record.getCampaign(), table.key() < 0 ? null : (String) table.row(record)[table.key()]));
    }

    /**
     * Adds a record; its campaign must be set and be in the store.
     *
     * @return the record as stored: with id, unit, version and stamp
     * @throws StoreException when the key is taken, a text too long or the unit undetermined
     */
    public Record insert(Record record, String why) {
        return edits.insert(record, why);
    }

    /**
     * Changes a record.
     *
     * @param before as it was read
     * @param after the same with other values
     * @return the record as stored
     * @throws ConflictException when somebody changed or deleted it in between
     */
    public Record update(Record before, Record after, String why) {
        return edits.update(before, after, why);
    }

    /**
     * Deletes a record; its values stay in the history.
     *
     * @throws ConflictException when somebody changed or deleted it in between
     */
    public void delete(Record record, String why) {
        edits.delete(record, why);
    }

    /**
     * Makes changes in their order, all or none, by the same rules as single ones.
     *
     * @return the changes as stored, with what went along; its {@link RecordBatch#inverse} undoes them
     * @throws ConflictException when somebody gave one of the records other values or deleted it in between
     */
    public RecordBatch apply(List<RecordChange> changes, String why) {
        return edits.apply(changes, why);
    }

    /** What {@link #merge} would do with two records of one register; changes nothing. */
    public MergePreview mergePreview(Record kept, Record gone) {
        return edits.preview(kept, gone);
    }

    /**
     * Makes one record of two that mean the same: who refers to the one that goes refers to the other afterwards, its
     * attachments are handed over, and it is deleted.
     *
     * @param kept the record that stays, as it was read
     * @param after the same as it shall be; it may have the key of the one that goes
     * @param gone the record that goes, as it was read
     * @return the changes as stored; its {@link RecordBatch#inverse} brings the other one back with its id and its own
     * @throws ConflictException when somebody gave one of them other values or deleted it in between
     */
    public RecordBatch merge(Record kept, Record after, Record gone, String why) {
        return edits.merge(kept, after, gone, why);
    }

    /**
     * Reads rows one by one, without keeping them and without order unless the query names one.
     *
     * @param columns attributes and columns of the system, computed attributes too
     * @param row gets their values in an array that may be used again for the next row; false ends it
     */
    public void stream(RegisterQuery query, List<Feature> columns, Predicate<Object[]> row) {
        RecordScan scan = new RecordScan(session, session.table(query.register()), columns);
        session.transactions().read(connection -> {
            if (!held.read(connection, query, columns, row)) {
                scan.run(connection, query, row);
            }
            return null;
        });
    }

    /** Rows with a greater stamp have changed since; ask before reading rows, not after. */
    public long stamp(String campaign, Register register) {
        return stamps.stamp(campaign, register.name());
    }

    /** How far every register of every campaign has come: whoever keeps something of them sees which to read anew. */
    public List<RegisterState> states() {
        return stamps.states();
    }

    /** How many records were ever deleted: when it grows, what was kept of this register is to be read anew. */
    public long deletions(String campaign, Register register) {
        return stamps.deletions(campaign, register.name());
    }

    /**
     * Begins a bulk load.
     *
     * @throws StoreLockedException when another load of this campaign's register is under way
     */
    public RegisterLoad load(String campaign, Register register, ImportSource source, LoadMode mode) {
        return loads.begin(campaign, register, source, mode);
    }

    /** Ends what is under way in the background. */
    void close() {
        held.close();
    }

    Loads loads() {
        return loads;
    }
}
