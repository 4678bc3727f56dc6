package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;

/** Two records of a register that mean the same become one: what would change, and the changes themselves. */
final class Merge {

    private final Session session;
    private final Connection connection;
    private final RegisterTable table;
    private final Object[] kept;
    private final Object[] gone;

    Merge(Session session, Connection connection, Record kept, Record gone) {
        if (kept.eClass() != gone.eClass() || !kept.getCampaign().equals(gone.getCampaign())) {
            throw new IllegalArgumentException("records of different registers or campaigns");
        }
        this.session = session;
        this.connection = connection;
        this.table = session.table(Register.of(kept.eClass()));
        this.kept = table.row(kept);
        this.gone = table.row(gone);
        if (kept.getId() == gone.getId()) {
            throw new StoreException("merge.same", Conflicts.shownKey(table, this.kept));
        }
    }

    MergePreview preview() throws SQLException {
        List<Feature> differing = table.register().attributes().stream()
                .filter(feature -> !Column.same(value(kept, feature), value(gone, feature))).toList();
        Set<Object> contradicting = differing.stream().filter(feature -> !feature.key()
                && value(kept, feature) != null && value(gone, feature) != null).map(Merge::group)
                .collect(Collectors.toSet());
        Object[] filled = kept.clone();
        for (Feature feature : differing) {
            // The values of a group belong together: a destination of the one has no employer of the other.
            if (value(kept, feature) == null && !contradicting.contains(group(feature))) {
                filled[table.position(feature.name())] = value(gone, feature);
            }
        }
        return new MergePreview(differing, referrers(), attachments(), table.record(filled));
    }

    private Object value(Object[] row, Feature feature) {
        return row[table.position(feature.name())];
    }

    private static Object group(Feature feature) {
        return feature.group().<Object>map(group -> group).orElse(feature);
    }

    private List<Referrer> referrers() throws SQLException {
        return table.key() < 0 ? List.of()
                : new Referrers(session, connection).of(table, campaign(), (String) gone[table.key()]);
    }

    private String campaign() {
        return (String) gone[table.campaign()];
    }

    private List<Attachment> attachments() throws SQLException {
        AttachmentRows rows = new AttachmentRows(connection);
        Set<String> there = rows.of(table, kept).stream().map(Attachment::digest).collect(Collectors.toSet());
        return rows.of(table, gone).stream().filter(attachment -> !there.contains(attachment.digest())).toList();
    }

    /**
     * The changes in their order: who referred to the one refers to the other before it goes, and it is gone before
     * the one that is kept can take its key.
     */
    List<RecordChange> changes(Record after) throws SQLException {
        List<RecordChange> changes = new ArrayList<>();
        Map<Register, List<Referrer>> byRegister = referrers().stream().collect(Collectors.groupingBy(
                referrer -> referrer.reference().register(), LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Register, List<Referrer>> entry : byRegister.entrySet()) {
            changes.addAll(moved(session.table(entry.getKey()), entry.getValue().stream()
                    .map(referrer -> referrer.reference().feature()).toList()));
        }
        Record from = table.record(gone);
        List<Long> attachments = attachments().stream().map(Attachment::id).toList();
        if (!attachments.isEmpty()) {
            changes.add(new RecordChange.Handed(from, table.record(kept), attachments));
        }
        changes.add(new RecordChange.Removed(from));
        changes.add(new RecordChange.Changed(table.record(kept), after));
        return changes;
    }

    private List<RecordChange> moved(RegisterTable of, List<Feature> references) throws SQLException {
        String key = (String) gone[table.key()];
        String any = references.stream().map(feature -> feature.column() + " = ?").collect(Collectors.joining(" or "));
        List<RecordChange> moved = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select " + of.columnList() + " from "
                + of.name() + " where campaign = ? and (" + any + ") order by id")) {
            statement.setString(1, campaign());
            for (int i = 0; i < references.size(); i++) {
                of.column(references.get(i)).bind(statement, i + 2, key);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Object[] before = of.read(result);
                    Object[] row = before.clone();
                    references.stream().map(feature -> of.position(feature.name()))
                            .filter(position -> key.equals(before[position]))
                            .forEach(position -> row[position] = kept[table.key()]);
                    moved.add(new RecordChange.Changed(of.record(before), of.record(row)));
                }
            }
        }
        return moved;
    }

    /** Tells in the history of the record that is kept which one it was made of too. */
    void tell(HistoryWriter history, String why) throws SQLException {
        history.merged(table, gone, kept, why);
        history.flush();
    }
}
