package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.register.Destination;
import org.qihang.model.register.Graduate;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BulkLoadTest {

    private static final ImportSource SOURCE = new ImportSource("roster.xlsx", "abc", "2013");

    @Parameter
    TestDatabase database;

    private TestPlace place;
    private Store store;
    private Registers registers;

    @BeforeEach
    void open() {
        place = database.place();
        store = place.open("anna");
        registers = store.registers();
        Samples.begin(store);
    }

    @AfterEach
    void close() {
        // Neither is there when the database is not.
        if (store != null) {
            store.close();
            place.close();
        }
    }

    private RegisterLoad begin() {
        return registers.load(Samples.CAMPAIGN, Samples.GRADUATES, SOURCE, LoadMode.MERGE);
    }

    private long count() {
        return registers.count(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES));
    }

    private void load(int from, int to) {
        try (RegisterLoad load = begin()) {
            IntStream.range(from, to).forEach(n -> load.insert(Rows.graduate(n)));
            load.finish(to - from, 0, 0, 0);
        }
    }

    @Test
    void nobodySeesARowBeforeTheEndAndThenAll() {
        long stamp = registers.stamp(Samples.CAMPAIGN, Samples.GRADUATES);
        try (RegisterLoad load = begin()) {
            assertThat(load.initiallyEmpty()).isTrue();
            IntStream.range(0, 2500).forEach(n -> load.insert(Rows.graduate(n)));
            assertThat(count()).isZero();
            assertThat(registers.stamp(Samples.CAMPAIGN, Samples.GRADUATES)).isEqualTo(stamp);
            load.finish(2500, 0, 0, 0);
            assertThat(count()).isEqualTo(2500);
        }
        assertThat(registers.stamp(Samples.CAMPAIGN, Samples.GRADUATES)).isGreaterThan(stamp);
        Graduate graduate = (Graduate) registers
                .byKey(Samples.CAMPAIGN, Samples.GRADUATES, Samples.identityNumber(7)).orElseThrow();
        assertThat(graduate.getUnit()).isEqualTo(Samples.SHENYANG);
        assertThat(graduate.getImportId()).isEqualTo(store.imports().of(Samples.CAMPAIGN).getFirst().id());
        assertThat(store.history().of(graduate)).singleElement()
                .satisfies(change -> assertThat(change.importId()).isEqualTo(graduate.getImportId()));
    }

    @Test
    void aLoadThatIsNotFinishedLeavesTheOldState() {
        load(0, 100);
        List<String> indexes = indexes();
        try (RegisterLoad load = begin()) {
            IntStream.range(100, 900).forEach(n -> load.insert(Rows.graduate(n)));
            Map<String, Object[]> found = load.existing(List.of(Samples.identityNumber(1)));
            Object[] after = found.values().iterator().next().clone();
            after[Rows.NAME] = "changed";
            load.update(found.values().iterator().next(), after);
        }
        assertThat(count()).isEqualTo(100);
        assertThat(store.history().of(Samples.CAMPAIGN, Samples.GRADUATES, Samples.identityNumber(1))).hasSize(1);
        assertThat(store.imports().of(Samples.CAMPAIGN)).extracting(ImportRun::state)
                .startsWith(ImportRun.State.ABORTED, ImportRun.State.DONE);
        assertThat(indexes()).isEqualTo(indexes);
    }

    @Test
    void aFirstLoadLeavesTheIndexesThereWere() {
        List<String> before = indexes();
        try (RegisterLoad load = begin()) {
            assertThat(indexes()).hasSizeLessThan(before.size());
            load.insert(Rows.graduate(1));
            load.finish(1, 0, 0, 0);
        }
        assertThat(indexes()).isEqualTo(before);
        try (RegisterLoad load = begin()) {
            assertThat(load.initiallyEmpty()).isFalse();
            assertThat(indexes()).isEqualTo(before);
        }
    }

    private List<String> indexes() {
        return Indexes.of(store, database);
    }

    @Test
    void knownRecordsAreFoundAndChangedWithHistory() {
        load(0, 1500);
        try (RegisterLoad load = begin()) {
            List<String> keys = IntStream.range(0, 1600).mapToObj(Samples::identityNumber).toList();
            Map<String, Object[]> found = load.existing(keys);
            assertThat(found).hasSize(1500);
            int fresh = 2000;
            for (Object[] before : found.values()) {
                Object[] after = before.clone();
                after[Rows.NAME] = "改名";
                after[Rows.DESTINATION] = "10";
                after[Rows.SINCE] = LocalDate.of(2013, 8, 1);
                load.update(before, after);
                load.insert(Rows.graduate(fresh++));
            }
            load.finish(1500, 1500, 0, 0);
        }
        assertThat(count()).isEqualTo(3000);
        List<Change> history = store.history().of(Samples.CAMPAIGN, Samples.GRADUATES, Samples.identityNumber(3));
        assertThat(history).extracting(Change::what).contains("name", "destination", "destinationSince");
        assertThat(history.getFirst().importId()).isPositive();
        List<Destination> earlier = registers.page(RegisterQuery.of(Samples.CAMPAIGN, Samples.DESTINATIONS), 0, 2000)
                .stream().map(Destination.class::cast).toList();
        assertThat(earlier).hasSize(1500).allSatisfy(row -> {
            assertThat(row.getDestination()).isEqualTo("70");
            assertThat(row.getUntil()).isEqualTo(LocalDate.of(2013, 8, 1));
            assertThat(row.getSince()).isBefore(row.getUntil());
        });
        assertThat(store.imports().of(Samples.CAMPAIGN).getFirst())
                .satisfies(run -> assertThat(List.of(run.created(), run.changed())).containsExactly(1500L, 1500L));
    }

    @Test
    void aRowChangedByAnotherInBetweenEndsTheLoad() {
        load(0, 3);
        try (RegisterLoad load = begin()) {
            Object[] before = load.existing(List.of(Samples.identityNumber(1))).values().iterator().next();
            Graduate graduate = (Graduate) registers
                    .byKey(Samples.CAMPAIGN, Samples.GRADUATES, Samples.identityNumber(1)).orElseThrow();
            Graduate edited = Samples.copy(graduate);
            edited.setName("by hand");
            registers.update(graduate, edited, null);
            Object[] after = before.clone();
            after[Rows.NAME] = "by file";
            load.update(before, after);
            assertThatThrownBy(() -> load.finish(0, 1, 0, 0)).isInstanceOf(ConflictException.class);
        }
        assertThat(((Graduate) registers.byKey(Samples.CAMPAIGN, Samples.GRADUATES, Samples.identityNumber(1))
                .orElseThrow()).getName()).isEqualTo("by hand");
    }

    @Test
    void aRefusedRowDoesNotEndTheLoad() {
        try (RegisterLoad load = begin()) {
            load.insert(Rows.graduate(1));
            Object[] bad = Rows.graduate(2);
            bad[Rows.ORIGIN] = "540102";
            bad[Rows.UNIVERSITY] = "99999";
            assertThatThrownBy(() -> load.insert(bad)).isInstanceOf(StoreException.class);
            load.insert(Rows.graduate(3));
            load.finish(2, 0, 0, 1);
        }
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aKeyTwiceIsRefusedWhole() {
        try (RegisterLoad load = begin()) {
            load.insert(Rows.graduate(1));
            load.insert(Rows.graduate(1));
            assertThatThrownBy(() -> load.finish(2, 0, 0, 0)).isInstanceOf(StoreException.class)
                    .message().doesNotContain(Samples.identityNumber(1));
            assertThatThrownBy(() -> load.finish(2, 0, 0, 0)).isInstanceOf(StoreException.class);
        }
        assertThat(count()).isZero();
    }

    @Test
    void oneLoadAtATime() {
        try (RegisterLoad load = begin()) {
            assertThatThrownBy(this::begin).isInstanceOf(StoreLockedException.class)
                    .satisfies(refusal -> assertThat(((StoreLockedException) refusal).holder().process())
                            .isEqualTo(ProcessHandle.current().pid()));
            assertThat(load.importId()).isPositive();
        }
        begin().close();
    }

    @Test
    void othersMayEditWhileALoadIsUnderWay() {
        load(0, 10);
        long stamp = registers.stamp(Samples.CAMPAIGN, Samples.GRADUATES);
        try (RegisterLoad load = begin()) {
            load.insert(Rows.graduate(20));
            registers.insert(Samples.graduate("210102199001010019"), "by hand");
            load.finish(1, 0, 0, 0);
        }
        var stampFeature = Samples.GRADUATES.system().stream().filter(feature -> feature.name().equals("stamp"))
                .findFirst().orElseThrow();
        assertThat(registers.count(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES)
                .with(new Criterion.Compare(stampFeature, Criterion.Operator.GT, stamp)))).isEqualTo(2);
    }

    @Test
    void aLoadThatOnlyAddsRefusesChanges() {
        load(0, 1);
        try (RegisterLoad load = registers.load(Samples.CAMPAIGN, Samples.GRADUATES, SOURCE, LoadMode.ADD)) {
            Object[] before = load.existing(List.of(Samples.identityNumber(0))).values().iterator().next();
            assertThatThrownBy(() -> load.update(before, before.clone())).isInstanceOf(StoreException.class);
        }
    }
}
