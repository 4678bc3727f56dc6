package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Several processes on the same PostgreSQL. */
class SideBySideTest {

    private static final ImportSource SOURCE = new ImportSource("roster.xlsx", null, null);

    private static long count(Store store) {
        return store.registers().count(RegisterQuery.of(Samples.CAMPAIGN, Samples.GRADUATES));
    }

    @Test
    void whoOpensWhileAnotherLoadsLeavesThatLoadAlone() {
        try (TestPlace place = TestDatabase.POSTGRES.place();
                Store anna = place.open("anna")) {
            Samples.begin(anna);
            try (RegisterLoad load = anna.registers().load(Samples.CAMPAIGN, Samples.GRADUATES, SOURCE,
                    LoadMode.MERGE)) {
                load.insert(Rows.graduate(1));
                try (Store boris = place.open("boris")) {
                    assertThat(boris.imports().of(Samples.CAMPAIGN).getFirst().state())
                            .isEqualTo(ImportRun.State.LOADING);
                    assertThat(count(boris)).isZero();
                    assertThatThrownBy(() -> boris.registers().load(Samples.CAMPAIGN, Samples.GRADUATES, SOURCE,
                            LoadMode.MERGE)).isInstanceOf(StoreLockedException.class)
                            .satisfies(refusal -> assertThat(((StoreLockedException) refusal).holder().process())
                                    .isEqualTo(ProcessHandle.current().pid()));
                    load.finish(1, 0, 0, 0);
                    assertThat(count(boris)).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void ofTwoWhoSaveTheSecondIsToldOfTheFirst() {
        try (TestPlace place = TestDatabase.POSTGRES.place();
                Store anna = place.open("anna");
                Store boris = place.open("boris")) {
            Samples.begin(anna);
            var plan = Documents.uri(Samples.CAMPAIGN, "plan");
            Document hers = anna.documents().load(plan);
            Document his = boris.documents().load(plan);
            anna.documents().save(hers.root(), plan, hers.version(), null);
            assertThatThrownBy(() -> boris.documents().save(his.root(), plan, his.version(), null))
                    .isInstanceOf(ConflictException.class)
                    .satisfies(conflict -> assertThat(((ConflictException) conflict).who()).isEqualTo("anna"));
        }
    }
}
