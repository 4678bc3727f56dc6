package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Feature;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** A scan sees the register as it was when the scan began, whatever is written and tidied away meanwhile. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ScanTest {

    private static final int ROWS = 5_000;
    private static final int ROUNDS = 3;

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;

    @BeforeEach
    void fill() {
        place = database.place();
        store = place.open("anna");
        Samples.begin(store);
        try (RegisterLoad load = store.registers().load(Samples.CAMPAIGN, Samples.GRADUATES,
                new ImportSource("roster.xlsx", "abc", "2013"), LoadMode.MERGE)) {
            IntStream.range(0, ROWS).forEach(n -> load.insert(Rows.graduate(n)));
            load.finish(ROWS, 0, 0, 0);
        }
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    @Test
    void othersWriteWhileItReads() {
        int[] seen = new int[2];
        Feature name = Samples.GRADUATES.attribute("name").orElseThrow();
        store.registers().stream(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES), List.of(name), row -> {
            if (seen[0]++ == 0) {
                rewriteAll();
            }
            seen[1] += "新名".equals(row[0]) ? 1 : 0;
            return true;
        });
        assertThat(seen[0]).isEqualTo(ROWS);
        assertThat(seen[1]).as("rows written after the scan began").isZero();
    }

    private void rewriteAll() {
        try (Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (int round = 0; round < ROUNDS; round++) {
                if (database == TestDatabase.H2) {
                    // Everything that may be tidied away is, at once.
                    statement.execute("set cache_size 0");
                    statement.execute("set retention_time 0");
                }
                statement.executeUpdate("update graduate set name = '新名'");
                statement.execute("checkpoint" + (database == TestDatabase.H2 ? " sync" : ""));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
