package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.Where;

/** The keys of records of other registers that conditions on what attributes refer to ask for. */
final class ReferredKeys {

    private final Session session;
    private final HeldRegisters held;
    private final Connection connection;

    ReferredKeys(Session session, HeldRegisters held, Connection connection) {
        this.session = session;
        this.held = held;
        this.connection = connection;
    }

    /** As columns hold them, by the conditions of a query. */
    Map<Criterion.Referred, Set<String>> of(RegisterQuery query) throws SQLException {
        Map<Criterion.Referred, Set<String>> keys = new HashMap<>();
        for (Criterion criterion : query.where()) {
            add(keys, query.campaign(), criterion);
        }
        return keys;
    }

    private void add(Map<Criterion.Referred, Set<String>> keys, String campaign, Criterion criterion)
            throws SQLException {
        if (criterion instanceof Criterion.Any any) {
            for (Criterion one : any.criteria()) {
                add(keys, campaign, one);
            }
        } else if (criterion instanceof Criterion.Referred referred) {
            keys.put(referred, keys(campaign, referred));
        }
    }

    private Set<String> keys(String campaign, Criterion.Referred referred) throws SQLException {
        RegisterTable table = session.tables().referred(referred.feature());
        Column key = table.columns()[table.key()];
        Set<String> keys = new HashSet<>();
        RegisterQuery all = RegisterQuery.of(campaign, table.register());
        if (held.read(connection, all.with(referred.criterion()), List.of(key.feature()), row -> {
            keys.add((String) key.stored(row[0]));
            return true;
        })) {
            return keys;
        }
        // The database does not go along indexes for alternatives.
        List<Criterion> ways = referred.criterion() instanceof Criterion.Any any ? any.criteria()
                : List.of(referred.criterion());
        for (Criterion way : ways) {
            read(keys, key, all.with(way));
        }
        return keys;
    }

    private void read(Set<String> keys, Column key, RegisterQuery query) throws SQLException {
        Where where = new Where(session.tables(), query);
        try (PreparedStatement statement = connection
                .prepareStatement("select " + key.name() + " from " + where.from(true) + where.text())) {
            where.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    keys.add(result.getString(1));
                }
            }
        }
    }
}
