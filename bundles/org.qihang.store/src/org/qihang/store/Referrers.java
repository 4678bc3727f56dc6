package org.qihang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qihang.model.meta.Register;
import org.qihang.store.database.RegisterTable;

/** Finds out which records refer to a record. */
final class Referrers {

    private final Session session;
    private final Connection connection;

    Referrers(Session session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    /** The attributes by which at least one record refers to that of a key, in the order of the model. */
    List<Referrer> of(RegisterTable table, String campaign, String key) throws SQLException {
        List<Referrer> referrers = new ArrayList<>();
        if (table.key() < 0 || key == null) {
            return referrers;
        }
        for (Register.Reference reference : table.referrers()) {
            long count = count(reference, campaign, key);
            if (count > 0) {
                referrers.add(new Referrer(reference, count));
            }
        }
        return referrers;
    }

    private long count(Register.Reference reference, String campaign, String key) throws SQLException {
        RegisterTable table = session.table(reference.register());
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + table.name()
                + " where campaign = ? and " + reference.feature().column() + " = ?")) {
            statement.setString(1, campaign);
            table.column(reference.feature()).bind(statement, 2, key);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
