package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.qihang.store.database.RegisterTable;

/**
 * Edits of one register that touch different records and different keys, so that they come to the same in any order:
 * they are held back and written together.
 */
final class PendingEdits {

    private static final int BATCH = 500;

    private final EditRun run;
    private final Connection connection;
    private final RegisterTable table;
    private final String campaign;
    private final ChangeRules rules;
    private final long stamp;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<Long> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    PendingEdits(EditRun run, RegisterTable table, String campaign) throws SQLException {
        this.run = run;
        this.connection = run.connection();
        this.table = table;
        this.campaign = campaign;
        this.rules = run.rules(table, campaign);
        this.stamp = run.stamp(campaign, table.register());
    }

    boolean are(RegisterTable of, String ofCampaign) {
        return table == of && campaign.equals(ofCampaign);
    }

    /** Takes a change; it may be written later, but before any change that depends on it. */
    void add(RecordChange change) throws SQLException {
        Edit edit = Edit.of(table, change);
        if (!edit.removes()) {
            rules.complete(edit.row());
        }
        if (edits.size() == BATCH || ids.contains(edit.id()) || keys.contains(edit.keyBefore())
                || keys.contains(edit.keyAfter())) {
            flush();
        }
        edits.add(edit);
        if (edit.id() != 0) {
            ids.add(edit.id());
        }
        for (String key : new String[] {edit.keyBefore(), edit.keyAfter()}) {
            if (key != null) {
                keys.add(key);
            }
        }
    }

    /** Writes what is held back. */
    void flush() throws SQLException {
        if (edits.isEmpty()) {
            return;
        }
        meetPresent();
        refuseTakenKeys();
        number();
        List<Edit> changed = chosen(edit -> edit.changes() && !edit.idle());
        run.beforeWriting(table, campaign, chosen(Edit::adds), changed);
        List<Edit> removed = chosen(Edit::removes);
        run.beforeDeleting(table, removed);
        delete(removed);
        update(changed);
        insert(chosen(Edit::adds));
        run.history().flush();
        edits.forEach(edit -> run.made(edit.made()));
        edits.clear();
        ids.clear();
        keys.clear();
        run.afterChanging(table, campaign, changed);
    }

    private List<Edit> chosen(Predicate<Edit> which) {
        return edits.stream().filter(which).toList();
    }

    private void meetPresent() throws SQLException {
        Map<Long, Object[]> present = new PresentRows(connection, table, campaign).find(
                edits.stream().filter(edit -> edit.id() != 0).map(Edit::anyRow).toList());
        for (Edit edit : edits) {
            Object[] row = present.get(edit.id());
            if (edit.adds() && row != null) {
                throw new StoreException("record.exists", Conflicts.shownKey(table, row));
            } else if (!edit.adds() && !edit.meets(row)) {
                throw run.conflict(table, edit.known());
            }
        }
    }

    private void refuseTakenKeys() throws SQLException {
        Map<String, Edit> taking = new LinkedHashMap<>();
        for (Edit edit : edits) {
            if (edit.keyAfter() != null && !edit.keyAfter().equals(edit.keyBefore())) {
                taking.put(edit.keyAfter(), edit);
            }
        }
        Map<String, Object[]> taken;
        try (RowLookup lookup = new RowLookup(connection, table, campaign, table.key())) {
            taken = new HashMap<>(lookup.find(taking.keySet()));
        }
        taken.values().removeIf(row -> taking.get(row[table.key()]).id() == (Long) row[table.id()]);
        if (!taken.isEmpty()) {
            throw new StoreException("record.exists", Conflicts.shownKey(table, taken.values().iterator().next()));
        }
    }

    /** Gives rows their version and stamp, and new ones their id. */
    private void number() throws SQLException {
        for (Edit edit : edits) {
            Object[] row = edit.row();
            if (edit.adds()) {
                boolean fresh = !edit.restores();
                row[table.id()] = fresh ? run.newId() : edit.id();
                // A record that is there again is newer than every copy of what it was.
                row[table.version()] = fresh ? 1 : (Integer) row[table.version()] + 1;
                row[table.importId()] = fresh ? 0L : row[table.importId()];
            } else if (edit.changes()) {
                row[table.version()] = (Integer) edit.old()[table.version()] + 1;
            }
            if (row != null) {
                row[table.stamp()] = stamp;
            }
        }
    }

    private void delete(List<Edit> removed) throws SQLException {
        if (removed.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(table.deleteSql())) {
            for (Edit edit : removed) {
                table.bindKey(statement, 0, edit.old());
                statement.addBatch();
                run.history().deleted(table, edit.old(), run.why());
            }
            check(statement.executeBatch(), removed);
        }
        run.countDeletions(campaign, table.register(), removed.size());
    }

    private void update(List<Edit> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(table.updateSql())) {
            for (Edit edit : changed) {
                table.bind(statement, edit.row());
                table.bindKey(statement, edit.old());
                statement.addBatch();
                run.history().differences(table, edit.old(), edit.row(), run.why());
            }
            check(statement.executeBatch(), changed);
        }
    }

    // Between reading a row and writing it somebody else may have saved it.
    private void check(int[] counts, List<Edit> written) throws SQLException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw run.conflict(table, written.get(i).known());
            }
        }
    }

    private void insert(List<Edit> added) throws SQLException {
        if (added.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(table.insertSql())) {
            for (Edit edit : added) {
                table.bind(statement, edit.row());
                statement.addBatch();
                run.history().created(table, edit.row(), run.why());
            }
            statement.executeBatch();
        }
        run.attachmentsComeBack(table, added.stream().filter(Edit::restores).map(Edit::row).toList());
    }
}
