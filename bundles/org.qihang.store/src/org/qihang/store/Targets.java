package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.store.database.Column;
import org.qihang.store.database.InList;
import org.qihang.store.database.RegisterTable;

/**
 * Holds the records that edits refer to anew until the transaction ends, so that nobody deletes them or gives them
 * another key meanwhile. Whoever does that at the same moment comes first or waits.
 */
final class Targets {


    private final Session session;
    private final Connection connection;

    Targets(Session session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    /** @throws StoreException when a record that was there is gone now */
    void hold(RegisterTable table, String campaign, List<Edit> written) throws SQLException {
        for (Feature feature : table.register().attributes()) {
            RegisterTable referred = session.tables().referred(feature);
            if (referred != null) {
                hold(feature, referred, campaign, anew(table, feature, written));
            }
        }
    }

    // In one order for everybody, so that two do not each wait for a record the other one holds.
    private static TreeSet<String> anew(RegisterTable table, Feature feature, List<Edit> written) {
        int position = table.position(feature.name());
        TreeSet<String> anew = new TreeSet<>();
        for (Edit edit : written) {
            Object value = edit.row()[position];
            if (value != null && (edit.adds() || !value.equals(edit.old()[position]))) {
                anew.add((String) value);
            }
        }
        return anew;
    }

    private void hold(Feature feature, RegisterTable referred, String campaign, TreeSet<String> keys)
            throws SQLException {
        Iterator<String> rest = keys.iterator();
        while (rest.hasNext()) {
            TreeSet<String> some = new TreeSet<>();
            while (rest.hasNext() && some.size() < InList.MOST) {
                some.add(rest.next());
            }
            // A key nobody has may be referred to, unless it answers for the record; one that somebody had a moment ago
            // may not.
            Set<String> there = feature.answers() ? some : find(referred, campaign, some, "");
            Set<String> held = there.isEmpty() ? there
                    : find(referred, campaign, some, session.dialect().holdingReferred());
            there.removeAll(held);
            if (!there.isEmpty()) {
                throw new StoreException("reference.unknown", feature,
                        Masking.shown(feature, there.iterator().next()), referred.register());
            }
        }
    }

    private Set<String> find(RegisterTable table, String campaign, Set<String> keys, String holding)
            throws SQLException {
        Column key = table.columns()[table.key()];
        int count = InList.places(keys.size());
        try (PreparedStatement statement = connection.prepareStatement("select " + key.name() + " from "
                + table.name() + " where (campaign, " + key.name() + ") in " + InList.of(count, 2)
                + (holding.isEmpty() ? "" : " order by " + key.name() + holding))) {
            InList.bind(statement, count, campaign, key, keys.iterator());
            Set<String> found = new HashSet<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add((String) key.read(result, 1));
                }
            }
            return found;
        }
    }
}
