package org.qihang.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.store.database.Column;
import org.qihang.store.database.RegisterTable;

/** Fills in what is computed of records when they are read: one statement per attribute for all of a page. */
final class ComputedValues {

    private final Session session;
    private final Connection connection;

    ComputedValues(Session session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    /** Sets the computed attributes of records of one register and campaign. */
    void fill(RegisterTable table, List<Record> records) throws SQLException {
        if (records.isEmpty() || table.key() < 0) {
            return;
        }
        Column key = table.columns()[table.key()];
        List<String> keys = records.stream().map(record -> (String) record.eGet(key.feature().feature())).toList();
        for (Feature feature : table.register().computed()) {
            Map<String, Object> values = of(table, feature, records.getFirst().getCampaign(), keys);
            for (int i = 0; i < keys.size(); i++) {
                records.get(i).eSet(feature.feature(), values.get(keys.get(i)));
            }
        }
    }

    /** The values of a computed attribute by key. */
    Map<String, Object> of(RegisterTable table, Feature feature, String campaign, List<String> keys)
            throws SQLException {
        Column key = table.columns()[table.key()];
        Map<String, Object> values = HashMap.newHashMap(keys.size());
        Object none = feature.number(BigDecimal.ZERO);
        keys.forEach(one -> values.put(one, none));
        String sql = session.tables().computed().ofRecords(feature.computed().orElseThrow(), keys.size());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            for (String one : keys) {
                statement.setString(next++, campaign);
                key.bind(statement, next++, one);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    BigDecimal number = result.getBigDecimal(2);
                    values.put((String) key.read(result, 1), number == null ? null : feature.number(number));
                }
            }
        }
        return values;
    }
}
