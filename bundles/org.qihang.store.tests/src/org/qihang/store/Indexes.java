package org.qihang.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qihang.testing.TestDatabase;

/** The indexes of the table of graduates, and plain SQL for tests. */
final class Indexes {

    private Indexes() {
    }

    /** Index and column, sorted. */
    static List<String> of(Store store, TestDatabase database) {
        String table = database == TestDatabase.H2 ? "GRADUATE" : "graduate";
        try (Connection connection = store.dataSource().getConnection(); ResultSet result = connection.getMetaData()
                .getIndexInfo(null, connection.getSchema(), table, false, true)) {
            List<String> names = new ArrayList<>();
            while (result.next()) {
                names.add((result.getString("INDEX_NAME") + " " + result.getString("COLUMN_NAME"))
                        .toLowerCase(Locale.ROOT));
            }
            return names.stream().sorted().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(Store store, String sql) {
        try (Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
