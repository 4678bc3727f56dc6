package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.JDBCException;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.database.Mapping;
import org.qihang.store.database.RecordKey;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.SqlFaults;
import org.qihang.store.database.Where;

/**
 * The registers: many flat records, queried and paged, never loaded whole. Records handed out are copies of the
 * caller's own.
 */
public final class Registers {

    private final Session session;
    private final Mapping mapping;
    private final Stamps stamps;
    private final RecordEdits edits;
    private final Loads loads;

    Registers(Session session, Mapping mapping, Documents documents) {
        this.session = session;
        this.mapping = mapping;
        this.stamps = new Stamps(session);
        Plans plans = new Plans(documents);
        this.edits = new RecordEdits(session, mapping, stamps, plans);
        this.loads = new Loads(session, stamps, plans);
    }

    /**
     * Makes the mapping of records to tables, which takes a second or two, and validates it; otherwise the first page
     * or edit waits for that. For programs that know they will need it; callable in any thread.
     */
    public void prepare() {
        mapping.prepare();
    }

    /** How many records meet a query. */
    public long count(RegisterQuery query) {
        RegisterTable table = session.table(query.register());
        Where where = Where.sql(table, query);
        return session.transactions().read(connection -> {
            try (PreparedStatement statement = connection
                    .prepareStatement("select count(*) from " + table.name() + where.text())) {
                where.bind(statement);
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                    return result.getLong(1);
                }
            }
        });
    }

    /** Some records of a query's result, in its order. */
    public List<Record> page(RegisterQuery query, long offset, int limit) {
        return session.transactions().read(connection -> page(connection, query, offset, limit));
    }

    private List<Record> page(Connection connection, RegisterQuery query, long offset, int limit)
            throws SQLException {
        try (StatelessSession hibernate = mapping.session(connection)) {
            return query.order().isEmpty() ? byKeys(hibernate, query, offset, limit)
                    : sorted(hibernate, query, new SortedKeys(session, query).page(connection, offset, limit));
        } catch (JDBCException e) {
            throw SqlFaults.of(e.getSQLException());
        }
    }

    // The order of keys is the order of an index: the page is read straight along it.
    private List<Record> byKeys(StatelessSession hibernate, RegisterQuery query, long offset, int limit) {
        Where where = Where.entity(session.table(query.register()), query);
        String text = "from " + query.register().name() + " r" + where.text() + where.order(query);
        SelectionQuery<Record> selection = hibernate.createSelectionQuery(text, Record.class);
        for (int i = 0; i < where.parameters().size(); i++) {
            selection.setParameter(i + 1, where.parameters().get(i));
        }
        return selection.setFirstResult(Math.toIntExact(offset)).setMaxResults(limit).getResultList();
    }

    private static List<Record> sorted(StatelessSession hibernate, RegisterQuery query, List<RecordKey> keys) {
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
     * Reads rows one by one, without keeping them and without order unless the query names one.
     *
     * @param row gets the values of the columns in an array that may be used again for the next row; false ends it
     */
    public void stream(RegisterQuery query, List<Feature> columns, Predicate<Object[]> row) {
        RecordScan scan = new RecordScan(session, session.table(query.register()), columns);
        session.transactions().read(connection -> {
            scan.run(connection, query, row);
            return null;
        });
    }

    /** Rows with a greater stamp have changed since; ask before reading rows, not after. */
    public long stamp(String campaign, Register register) {
        return stamps.stamp(campaign, register.name());
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

    Loads loads() {
        return loads;
    }
}
