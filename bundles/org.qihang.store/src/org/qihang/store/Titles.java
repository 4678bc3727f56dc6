package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;

/** Finds what records are called, some hundred with each query. */
final class Titles {

    private static final int KEYS = 250;

    private final Session session;
    private final Connection connection;
    private final String campaign;

    Titles(Session session, Connection connection, String campaign) {
        this.session = session;
        this.connection = connection;
        this.campaign = campaign;
    }

    /** The titles by key; keys nobody has, and records without a title, are left out. */
    Map<String, String> of(RegisterTable table, Collection<String> keys) throws SQLException {
        if (table.key() < 0) {
            return Map.of();
        }
        Map<String, String> titles = read(table, keys);
        Feature title = table.columns()[table.title()].feature();
        RegisterTable referred = session.tables().referred(title);
        if (referred == null || titles.isEmpty()) {
            return titles;
        }
        // The title is a reference: the record is called as what it refers to.
        Map<String, String> further = of(referred, new LinkedHashSet<>(titles.values()));
        titles.replaceAll((key, value) -> further.get(value));
        titles.values().removeIf(Objects::isNull);
        return titles;
    }

    private Map<String, String> read(RegisterTable table, Collection<String> keys) throws SQLException {
        Column key = table.columns()[table.key()];
        Column title = table.columns()[table.title()];
        Map<String, String> titles = HashMap.newHashMap(keys.size());
        Iterator<String> rest = keys.stream().filter(Objects::nonNull).distinct().iterator();
        if (!rest.hasNext()) {
            return titles;
        }
        // Pairs, because H2 looks single columns of an IN up by the first column of an index only.
        try (PreparedStatement statement = connection.prepareStatement("select " + key.name() + ", " + title.name()
                + " from " + table.name() + " where (campaign, " + key.name() + ") in ("
                + String.join(", ", Collections.nCopies(KEYS, "(?, ?)")) + ")")) {
            while (rest.hasNext()) {
                String last = null;
                for (int i = 0; i < KEYS; i++) {
                    // The last key fills what is left: the statement stays the same one.
                    last = rest.hasNext() ? rest.next() : last;
                    statement.setString(2 * i + 1, campaign);
                    key.bind(statement, 2 * i + 2, last);
                }
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        String called = (String) title.read(result, 2);
                        if (called != null) {
                            titles.put((String) key.read(result, 1), called);
                        }
                    }
                }
            }
        }
        return titles;
    }
}
