package org.qihang.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.BeforeAll;

/** The main job from an empty store to figures, on both databases: init, sample, import, rates, targets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeasonTest {

    private static final int GRADUATES = 4000;
    private static final int UNITS = 16;

    private Product product;

    @BeforeAll
    void fillTheEmbeddedStore(@TempDir Path folder) {
        product = new Product(folder);
        fill("store");
    }

    private void fill(String store) {
        done("--store", store, "init", "liaoning-2013");
        done("--store", store, "sample", "roster", "--graduates", "" + GRADUATES, "--seed", "7", "--out",
                "roster.xlsx");
        done("--store", store, "import", "roster", "roster.xlsx");
    }

    private Product.Run done(String... arguments) {
        Product.Run run = product.run(arguments);
        assertThat(run.exitCode()).as("%s", run).isZero();
        return run;
    }

    private JsonArray rates(String store, String... by) {
        String[] arguments = new String[7 + by.length];
        System.arraycopy(new String[] {"--store", store, "rates", "--on", "2013-08-31", "--format", "json"}, 0,
                arguments, 0, 7);
        System.arraycopy(by, 0, arguments, 7, by.length);
        return JsonParser.parseString(done(arguments).out()).getAsJsonArray();
    }

    @Test
    void theSixteenUnitsSumToTheProvinceExactlyOnce() {
        JsonObject province = rates("store").get(0).getAsJsonObject();
        long numerator = 0;
        long denominator = 0;
        Set<String> units = new HashSet<>();
        for (JsonElement element : rates("store", "--by", "unit")) {
            JsonObject row = element.getAsJsonObject();
            assertThat(row.keySet())
                    .contains("unit", "name", "numerator", "denominator", "rate", "formula", "cutOff");
            assertThat(row.get("cutOff").getAsString()).isEqualTo("2013-08-31");
            assertThat(units.add(row.get("unit").getAsString())).isTrue();
            numerator += row.get("numerator").getAsLong();
            denominator += row.get("denominator").getAsLong();
        }
        assertThat(units).hasSize(UNITS).contains("211421", "211224", "210100");
        assertThat(numerator).isEqualTo(province.get("numerator").getAsLong());
        assertThat(denominator).isEqualTo(province.get("denominator").getAsLong()).isBetween(GRADUATES * 9L / 10,
                (long) GRADUATES);
    }

    @Test
    void targetsOfTheCircularAreListed() {
        JsonArray targets = JsonParser.parseString(
                done("--store", "store", "targets", "--on", "2013-08-31", "--format", "json").out()).getAsJsonArray();
        Set<String> goals = new HashSet<>();
        targets.forEach(target -> goals.add(target.getAsJsonObject().get("goal").getAsBigDecimal()
                .stripTrailingZeros().toPlainString()));
        assertThat(goals).contains("92", "94", "100");
    }

    @Test
    void importingTheSameRosterAgainChangesNothing() {
        Product.Run again = done("--store", "store", "--lang", "en", "import", "roster", "roster.xlsx");
        assertThat(again.out()).contains("0 new, 0 changed");
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndChangesNothing() {
        String before = rates("store").toString();
        done("--store", "store", "sample", "roster", "--graduates", "50", "--seed", "8", "--out", "other.csv");
        Product.Run dry = done("--store", "store", "--lang", "en", "import", "roster", "other.csv", "--dry-run");
        assertThat(dry.out()).contains("nothing changed", "50 rows", "0 refused").containsPattern("[1-9][0-9] would be new");
        assertThat(rates("store").toString()).isEqualTo(before);
    }

    @Test
    void documentsAreListedAndShown() {
        assertThat(done("--store", "store", "documents").out()).contains("campaign:/liaoning-2013/plan");
        assertThat(done("--store", "store", "document", "show", "campaign:/liaoning-2013/plan").out())
                .contains("250000");
    }

    @Test
    void aCampaignMovesToAnotherStore() {
        done("--store", "store", "export", "campaign", "campaign.xmi");
        done("--store", "other", "import", "campaign", "campaign.xmi");
        assertThat(done("--store", "other", "document", "show", "campaign:/liaoning-2013/plan").out())
                .isEqualTo(done("--store", "store", "document", "show", "campaign:/liaoning-2013/plan").out());
    }

    @Test
    void postgresGivesTheSameFigures() throws SQLException {
        String server = System.getenv("QIHANG_TEST_POSTGRES");
        assumeTrue(server != null, "releng/test starts a PostgreSQL and names it in QIHANG_TEST_POSTGRES");
        String database = "season_" + ProcessHandle.current().pid();
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
        String store = server.replaceFirst("(//[^/]+/)[^?]*", "$1" + database);
        fill(store);
        assertThat(rates(store, "--by", "unit").toString()).isEqualTo(rates("store", "--by", "unit").toString());
        assertThat(done("--store", store, "targets", "--on", "2013-08-31", "--format", "csv").out())
                .isEqualTo(done("--store", "store", "targets", "--on", "2013-08-31", "--format", "csv").out());
    }
}
