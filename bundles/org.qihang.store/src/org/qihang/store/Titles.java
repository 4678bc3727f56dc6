package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.InList;
import org.qihang.store.database.RegisterTable;

/** Finds what records are called, some hundred with each query. */
final class Titles {


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
        List<String> wanted = keys.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return titles;
        }
        int count = InList.places(wanted.size());
        Iterator<String> rest = wanted.iterator();
        try (PreparedStatement statement = connection.prepareStatement("select " + key.name() + ", " + title.name()
                + " from " + table.name() + " where (campaign, " + key.name() + ") in " + InList.of(count, 2))) {
            while (rest.hasNext()) {
                InList.bind(statement, count, campaign, key, rest);
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
