package org.qihang.process.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.model.register.RegisterPackage.Literals;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.process.Database;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.process.desk.Body;
import org.qihang.store.Store;

/** A hand-over step by step, told by hand (R11). */
class HandoversTest {

    private static final Body EDUCATION = Body.ofProvince("education");
    private static final Body HRSS = Body.ofProvince("hrss");
    private static final Body SHENYANG = new Body("unit", "210100");
    private static final Body TIELING = new Body("unit", "211200");

    private interface Check {
        void of(Handovers handovers, Season season);
    }

    private static void with(Database database, Path folder, Check check) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store);
            season.leaversAreCovered();
            check.of(new Handovers(store, season.id, Locale.ENGLISH), season.create());
        }
    }

    private static Graduate from(Season season, String origin, String university, String destination) {
        return season.aGraduate().with(Literals.GRADUATE__ORIGIN, origin).with(Literals.GRADUATE__UNIVERSITY, university)
                .with(Literals.GRADUATE__DESTINATION, destination).stored();
    }

    @ParameterizedTest
    @EnumSource
    void everyLeaverWithoutAJobIsInABatchOfTheirHome(Database database, @TempDir Path folder) {
        with(database, folder, (handovers, season) -> {
            Graduate shenyang = from(season, "210102", "10001", "70");
            Graduate changtu = from(season, "211224", "10141", null);
            Graduate elsewhere = from(season, "370102", "10142", "70");
            from(season, "210102", "10141", "10");
            from(season, "210102", "10141", "71");
            assertThatThrownBy(() -> handovers.create(EDUCATION, Scope.ALL, day(6, 30)))
                    .isInstanceOf(ProcessException.class).hasMessageContaining("2013-07-01");
            List<HandoverBatch> batches = handovers.create(EDUCATION, Scope.ALL, day(7, 2));
            assertThat(batches).extracting(batch -> batch.getUnit() + " " + batch.getArea() + " " + batch.getDeclared())
                    .containsExactlyInAnyOrder("210100 210100 1", "211224 211224 1", "211200 370000 1");
            assertThat(batches).allMatch(batch -> batch.getName().contains("2013-07-02"));
            assertThat(batches.stream().flatMap(batch -> handovers.entries(batch.getCode(), Set.of()).stream())
                    .map(HandoverEntry::getPerson)).containsExactlyInAnyOrder(shenyang.getIdentityNumber(),
                            changtu.getIdentityNumber(), elsewhere.getIdentityNumber());
            assertThat(handovers.unheld(Scope.ALL, day(7, 2))).isEmpty();
            assertThat(handovers.create(EDUCATION, Scope.ALL, day(7, 2))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoIsReturnedIsMissedWithTheReasonAndHandedOverAgain(Database database, @TempDir Path folder) {
        with(database, folder, (handovers, season) -> {
            Graduate one = from(season, "210102", "10141", "70");
            Graduate other = from(season, "210102", "10141", "70");
            String batch = handovers.create(EDUCATION, Scope.ALL, day(7, 2)).getFirst().getCode();
            assertThatThrownBy(() -> handovers.check(batch, Set.of(), "20", SHENYANG, "", day(7, 3)))
                    .hasMessageContaining("State 10");
            handovers.move(batch, "20", EDUCATION, "", day(7, 3));
            assertThatThrownBy(() -> handovers.move(batch, "30", HRSS, "", day(7, 4))).hasMessageContaining("2 人未核对");
            assertThatThrownBy(() -> handovers.check(batch, Set.of(one.getIdentityNumber()), "30", SHENYANG, " ", day(7, 4)))
                    .hasMessageContaining("原因");
            assertThatThrownBy(() -> handovers.check(batch, Set.of(), "20", TIELING, "", day(7, 4)))
                    .hasMessageContaining("210100").hasMessageContaining("211200");
            handovers.check(batch, Set.of(one.getIdentityNumber()), "30", SHENYANG, "号码有误", day(7, 4));
            assertThatThrownBy(() -> handovers.move(batch, "10", EDUCATION, "改", day(7, 4)))
                    .hasMessageContaining("1 人核对过");
            assertThat(handovers.unheld(Scope.ALL, day(7, 4))).singleElement().satisfies(unheld -> {
                assertThat(unheld.person().person()).isEqualTo(one.getIdentityNumber());
                assertThat(unheld.why(Locale.ENGLISH)).isEqualTo("Returned: 号码有误");
            });
            assertThat(handovers.check(batch, Set.of(), "20", SHENYANG, "", day(7, 5))).extracting(HandoverEntry::getPerson)
                    .containsExactly(other.getIdentityNumber());
            HandoverBatch receipted = handovers.move(batch, "30", SHENYANG, "", day(7, 6));
            assertThat(receipted.getReceipted()).isEqualTo(day(7, 6));
            assertThat(receipted.getChecked()).isEqualTo(receipted.getDeclared()).isEqualTo(2);
            assertThat(handovers.batch(batch)).extracting(HandoverBatch::getAccepted, HandoverBatch::getReturned,
                    HandoverBatch::getPending).containsExactly(1, 1, 0);
            List<HandoverBatch> again = handovers.create(EDUCATION, Scope.ALL, day(7, 2));
            assertThat(again).singleElement().extracting(HandoverBatch::getNumber).isEqualTo(2);
            assertThat(handovers.entries(again.getFirst().getCode(), Set.of())).extracting(HandoverEntry::getPerson)
                    .containsExactly(one.getIdentityNumber());
        });
    }

    @ParameterizedTest
    @EnumSource
    void batchesMayBeOfOneUniversityOrOfEach(Database database, @TempDir Path folder) {
        with(database, folder, (handovers, season) -> {
            from(season, "210102", "10141", "70");
            from(season, "210102", "10142", "70");
            from(season, "211202", "10142", "70");
            assertThat(handovers.create(EDUCATION, new Scope("", "10141", false), day(7, 2))).singleElement()
                    .extracting(HandoverBatch::getUniversity).isEqualTo("10141");
            assertThat(handovers.create(EDUCATION, new Scope("210100", "", true), day(7, 2))).singleElement()
                    .satisfies(batch -> assertThat(batch.getUniversity()).isEqualTo("10142"));
            assertThat(handovers.create(EDUCATION, Scope.ALL, day(7, 2))).singleElement()
                    .extracting(HandoverBatch::getUniversity, HandoverBatch::getUnit).containsExactly(null, "211200");
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyEducationMakesBatchesAndHandsThemOver(Database database, @TempDir Path folder) {
        with(database, folder, (handovers, season) -> {
            from(season, "210102", "10141", "70");
            assertThatThrownBy(() -> handovers.create(SHENYANG, Scope.ALL, day(7, 2))).hasMessageContaining("Desk unit");
            String batch = handovers.create(EDUCATION, Scope.ALL, day(7, 2)).getFirst().getCode();
            assertThatThrownBy(() -> handovers.move(batch, "20", SHENYANG, "", day(7, 2)))
                    .hasMessageContaining("Desk unit").hasMessageContaining("Desk education");
            handovers.move(batch, "20", EDUCATION, "", day(7, 2));
            HandoverBatch back = handovers.move(batch, "10", EDUCATION, "名单有误", day(7, 3));
            assertThat(back.getSubmitted()).isNull();
            assertThat(back.getPrepared()).isEqualTo(day(7, 2));
            assertThat(back.getRemark()).isEqualTo("名单有误");
            assertThatThrownBy(() -> handovers.entries(batch, Set.of("1"))).hasMessageContaining("1 人不在");
        });
    }
}
