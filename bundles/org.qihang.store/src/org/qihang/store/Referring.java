package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.qihang.model.meta.Register.Reference;
import org.qihang.store.database.Column;
import org.qihang.store.database.InList;
import org.qihang.store.database.RegisterTable;

/** Refuses to delete records that others refer to, and keeps those that are deleted from being referred to meanwhile. */
final class Referring {

    private final Session session;
    private final Connection connection;

    Referring(Session session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    /**
     * Looks at records that are about to be deleted.
     *
     * @param rows of one campaign, at most some hundred
     * @throws ReferredException for the first one that is referred to
     */
    void refuse(RegisterTable table, List<Object[]> rows) throws SQLException {
        if (table.key() < 0 || rows.isEmpty()) {
            return;
        }
        hold(table, rows);
        String campaign = (String) rows.getFirst()[table.campaign()];
        for (Reference reference : table.referrers()) {
            String key = referred(session.table(reference.register()), reference, campaign,
                    rows.stream().map(row -> (String) row[table.key()]).toList());
            if (key != null) {
                Object[] row = rows.stream().filter(each -> key.equals(each[table.key()])).findFirst().orElseThrow();
                throw new ReferredException(Conflicts.shownKey(table, row),
                        new Referrers(session, connection).of(table, campaign, key));
            }
        }
    }

    // From here on nobody can begin to refer to them; who has begun is waited for.
    private void hold(RegisterTable table, List<Object[]> rows) throws SQLException {
        int count = InList.places(rows.size());
        try (PreparedStatement statement = connection.prepareStatement("select id from " + table.name()
                + " where (campaign, unit, id) in " + InList.of(count, 3) + " order by id for update")) {
            for (int i = 0; i < count; i++) {
                Object[] row = rows.get(Math.min(i, rows.size() - 1));
                statement.setString(3 * i + 1, (String) row[table.campaign()]);
                statement.setString(3 * i + 2, (String) row[table.unit()]);
                statement.setLong(3 * i + 3, (Long) row[table.id()]);
            }
            statement.executeQuery().close();
        }
    }

    private String referred(RegisterTable referring, Reference reference, String campaign, List<String> keys)
            throws SQLException {
        Column column = referring.column(reference.feature());
        int count = InList.places(keys.size());
        try (PreparedStatement statement = connection.prepareStatement("select " + column.name() + " from "
                + referring.name() + " where (campaign, " + column.name() + ") in " + InList.of(count, 2)
                + " fetch first row only")) {
            InList.bind(statement, count, campaign, column, keys.iterator());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? (String) column.read(result, 1) : null;
            }
        }
    }
}
