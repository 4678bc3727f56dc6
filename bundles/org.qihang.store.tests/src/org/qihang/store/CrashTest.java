package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.campaign.Campaign;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** kill -9 at any moment of an import or a save leaves the old state or the new one. */
@ParameterizedClass
@Execution(ExecutionMode.CONCURRENT)
@EnumSource(TestDatabase.class)
class CrashTest {

    private static final int KILLS = 4;
    private static final int ROWS = 4000;
    private static final URI PLAN = Documents.uri(Samples.CAMPAIGN, "plan");

    @Parameter
    TestDatabase database;

    private final Random random = new Random(7);
    private TestPlace place;

    @BeforeEach
    void begin() {
        place = database.place();
        try (Store store = place.open("anna")) {
            Samples.begin(store);
        }
    }

    @AfterEach
    void end() {
        if (place != null) {
            place.close();
        }
    }

    private ChildJvm child(String what) {
        return new ChildJvm(Busy.class, what, ChildJvm.argument(place.location()), String.valueOf(ROWS));
    }

    @Test
    void anImportThatIsKilledLeavesTheOldStateOrTheNew() throws InterruptedException {
        List<String> indexes;
        try (Store store = place.open("anna")) {
            indexes = Indexes.of(store, database);
        }
        // The whole of it once takes so long; the moments of the kills are spread over that.
        long whole = 1500;
        for (int kill = 0; kill < KILLS; kill++) {
            boolean said;
            try (ChildJvm child = child("load")) {
                child.await(kill == KILLS - 1 ? "finishing" : "loading");
                Thread.sleep(kill == 0 ? whole : random.nextLong(whole));
                said = child.kill().contains("done");
            }
            try (Store store = settled()) {
                long rows = store.registers().count(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES));
                ImportRun run = newest(store);
                assertThat(rows).isIn(0L, (long) ROWS);
                assertThat(said).isIn(false, rows == ROWS);
                assertThat(run.state())
                        .isEqualTo(rows == ROWS ? ImportRun.State.DONE : ImportRun.State.ABORTED);
                assertThat(Indexes.of(store, database)).isEqualTo(indexes);
                empty(store, rows);
            }
        }
    }

    private static ImportRun newest(Store store) {
        return store.imports().of(Samples.CAMPAIGN).stream().filter(run -> run.register().equals("Graduate"))
                .findFirst().orElseThrow();
    }

    // A server may take a moment to notice that the process is gone.
    private Store settled() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        Store store = place.open("anna");
        while (store.imports().of(Samples.CAMPAIGN).stream()
                .anyMatch(run -> run.state() == ImportRun.State.LOADING) && Instant.now().isBefore(end)) {
            store.close();
            Thread.sleep(100);
            store = place.open("anna");
        }
        return store;
    }

    private static void empty(Store store, long rows) {
        if (rows > 0) {
            Indexes.run(store, "delete from graduate");
        }
    }

    @Test
    void aSaveThatIsKilledIsThereWholeOrNotAtAll() throws InterruptedException {
        try (Store store = place.open("anna")) {
            store.registers().insert(Samples.graduate(Busy.PERSON), null);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = new ArrayList<>();
            try (ChildJvm child = child("save")) {
                child.await("saving");
                Thread.sleep(random.nextLong(400));
                said.addAll(child.kill());
            }
            try (Store store = settled()) {
                checkPlan(store, said);
                checkGraduate(store, said);
            }
        }
    }

    private static void checkPlan(Store store, List<String> said) {
        Document plan = store.documents().load(PLAN);
        // What was reported as saved is there.
        assertThat(plan.version()).isGreaterThanOrEqualTo(last(said, "plan "));
        assertThat(store.documents().revisions(PLAN).getFirst().version()).isEqualTo(plan.version());
        assertThat(store.documents().revisions(PLAN)).hasSize(plan.version());
        if (plan.version() > 1) {
            assertThat(((Campaign) plan.root()).getName()).isEqualTo("v" + plan.version());
        }
    }

    private static void checkGraduate(Store store, List<String> said) {
        Object[] graduate = new Object[2];
        store.registers().stream(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES), List.of(
                Rows.column("version"), Rows.column("name")), row -> {
                    System.arraycopy(row, 0, graduate, 0, row.length);
                    return true;
                });
        int version = (Integer) graduate[0];
        assertThat(version).isGreaterThanOrEqualTo(last(said, "graduate "));
        List<Change> names = store.history().of(Samples.CAMPAIGN, Samples.GRADUATES, Busy.PERSON).stream()
                .filter(change -> "name".equals(change.what())).toList();
        assertThat(names).hasSize(version - 1);
        if (!names.isEmpty()) {
            assertThat(names.getFirst().after()).isEqualTo(graduate[1]);
        }
    }

    private static int last(List<String> said, String what) {
        return said.stream().filter(line -> line.startsWith(what))
                .mapToInt(line -> Integer.parseInt(line.substring(what.length()))).max().orElse(0);
    }
}
