package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Where;

/** Finds the records somebody may mean who typed the beginning of a key, a title or its initials. */
final class Suggestions {

    private final Session session;
    private final Connection connection;
    private final String campaign;
    private final RegisterTable table;

    Suggestions(Session session, Connection connection, String campaign, RegisterTable table) {
        this.session = session;
        this.connection = connection;
        this.campaign = campaign;
        this.table = table;
    }

    List<Suggestion> of(String typed, int limit) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        String text = typed.strip();
        if (text.isEmpty()) {
            add(keys, List.of(), limit);
        } else {
            for (Criterion criterion : new QuickSearch(session).known(table, text)) {
                add(keys, List.of(criterion), limit);
            }
            // The middle of a name only when nothing else fills the list: no index answers that.
            Feature title = table.columns()[table.title()].feature();
            if (keys.size() < limit && title.register().isEmpty()) {
                add(keys, List.of(new Criterion.Text(title, Criterion.Match.CONTAINS, text)), limit);
            }
        }
        Map<String, String> titles = new Titles(session, connection, campaign).of(table, keys);
        List<Suggestion> suggestions = new ArrayList<>(keys.size());
        keys.forEach(key -> suggestions.add(new Suggestion(key, titles.getOrDefault(key, key))));
        return suggestions;
    }

    private void add(Set<String> keys, List<Criterion> where, int limit) throws SQLException {
        if (keys.size() >= limit) {
            return;
        }
        Column key = table.columns()[table.key()];
        Where conditions = new Where(session.tables(), new RegisterQuery(campaign, table.register(), where, List.of()));
        try (PreparedStatement statement = connection.prepareStatement("select " + key.name() + " from "
                + conditions.from() + conditions.text() + " fetch first ? rows only")) {
            int next = conditions.bind(statement);
            statement.setInt(next, limit);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next() && keys.size() < limit) {
                    keys.add((String) key.read(result, 1));
                }
            }
        }
    }
}
