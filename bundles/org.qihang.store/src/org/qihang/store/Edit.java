package org.qihang.store;

import org.qihang.model.register.Record;
import org.qihang.store.database.RegisterTable;

/** One change of a record on its way into its table. */
final class Edit {

    private final RegisterTable table;
    /** As whoever changes the record knew it; null for a new one. */
    private final Object[] known;
    /** As the record shall be; null for one that is deleted. */
    private final Object[] row;
    /** As the record is in the table, once that was asked. */
    private Object[] old;
    private final boolean restores;

    private Edit(RegisterTable table, Object[] known, Object[] row) {
        this.table = table;
        this.known = known;
        this.row = row;
        this.restores = known == null && (Long) row[table.id()] != 0;
    }

    static Edit of(RegisterTable table, RecordChange change) {
        return switch (change) {
            case RecordChange.Added(Record record) -> new Edit(table, null, table.row(record));
            case RecordChange.Changed(Record before, Record after) -> changed(table, table.row(before), table.row(after));
            case RecordChange.Removed(Record record) -> new Edit(table, table.row(record), null);
            case RecordChange.Handed handed -> throw new IllegalArgumentException(handed + " changes no record");
        };
    }

    private static Edit changed(RegisterTable table, Object[] before, Object[] after) {
        after[table.id()] = before[table.id()];
        after[table.campaign()] = before[table.campaign()];
        return new Edit(table, before, after);
    }

    boolean adds() {
        return known == null;
    }

    /** Whether it adds a record that was deleted before. */
    boolean restores() {
        return restores;
    }

    boolean changes() {
        return known != null && row != null;
    }

    boolean removes() {
        return row == null;
    }

    /** The id; 0 for a record that never was. */
    long id() {
        return (Long) anyRow()[table.id()];
    }

    Object[] known() {
        return known;
    }

    Object[] row() {
        return row;
    }

    /** The record as the change has it, in either state. */
    Object[] anyRow() {
        return known == null ? row : known;
    }

    Object[] old() {
        return old;
    }

    /** The key it has in the table before; null for a new one or where the register has none. */
    String keyBefore() {
        return known == null || table.key() < 0 ? null : (String) known[table.key()];
    }

    /** The key it has afterwards; null for one that is deleted or where the register has none. */
    String keyAfter() {
        return row == null || table.key() < 0 ? null : (String) row[table.key()];
    }

    /**
     * Takes what the table holds now.
     *
     * @return whether the record is still what was known: there, and with the attributes it had
     */
    boolean meets(Object[] present) {
        if (present == null || !present[table.version()].equals(known[table.version()])
                && !table.sameAttributes(present, known)) {
            return false;
        }
        old = present;
        if (row != null) {
            row[table.importId()] = present[table.importId()];
        }
        return true;
    }

    /** Whether a change gives the record nothing new. */
    boolean idle() {
        return changes() && table.sameAttributes(old, row) && old[table.unit()].equals(row[table.unit()]);
    }

    /** The change as it was made. */
    RecordChange made() {
        if (adds()) {
            return new RecordChange.Added(table.record(row));
        }
        return removes() ? new RecordChange.Removed(table.record(old))
                : new RecordChange.Changed(table.record(old), table.record(idle() ? old : row));
    }
}
