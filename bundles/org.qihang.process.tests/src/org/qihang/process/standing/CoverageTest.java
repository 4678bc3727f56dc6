package org.qihang.process.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.campaign.Measure;
import org.qihang.model.campaign.Target;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.process.Database;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.store.Store;

/** Which leavers are employed or preparing (R3), told by hand. */
class CoverageTest {

    private static Season season(Store store) {
        Season season = new Season(store);
        Target target = Season.named(Season.FACTORY.createTarget(), "coverage", "Coverage");
        target.setMeasure(Measure.COVERAGE);
        target.setDue(day(12, 31));
        season.plan.getTargets().add(target);
        return season.create();
    }

    private static Graduate waiting(Season season) {
        return season.aGraduate().with(Literals.GRADUATE__DESTINATION, "70")
                .with(Literals.GRADUATE__DESTINATION_SINCE, day(5, 1)).stored();
    }

    private static void move(Store store, Graduate before, String destination, LocalDate since) {
        Graduate after = EcoreUtil.copy(before);
        after.setDestination(destination);
        after.setDestinationSince(since);
        store.registers().update(before, after, "test");
    }

    private static void given(Season season, Graduate graduate, String kind, LocalDate day) {
        season.a(Literals.SERVICE_GIVEN).with(Literals.SERVICE_GIVEN__SERVICE, "L1")
                .with(Literals.SERVICE_GIVEN__PERSON, graduate.getIdentityNumber()).with(Literals.SERVICE_GIVEN__KIND, kind)
                .with(Literals.SERVICE_GIVEN__GIVEN, day).add();
    }

    private static CoverageTable on(Store store, Season season, LocalDate day) {
        return new Coverage(store, CoverageRule.of(season.rules()), Locale.ENGLISH).on(season.id, day);
    }

    private static String total(Store store, Season season, LocalDate day) {
        CoverageRow row = on(store, season, day).total();
        return row.wanting() + " = " + row.employed() + " employed + " + row.preparing() + " preparing + "
                + row.notReached() + " not reached (" + row.unknown() + " unknown), " + row.wantNoJob() + " want none, "
                + row.rate();
    }

    @ParameterizedTest
    @EnumSource
    void leaversAreEmployedPreparingOrNotReached(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season season = season(store);
            Graduate employed = waiting(season);
            Graduate trained = waiting(season);
            Graduate intern = waiting(season);
            Graduate studying = waiting(season);
            Graduate unknown = season.aGraduate().with(Literals.GRADUATE__ORIGIN, "211224").stored();
            season.aGraduate().with(Literals.GRADUATE__DESTINATION, "10")
                    .with(Literals.GRADUATE__DESTINATION_SINCE, day(7, 1)).add();
            season.aGraduate().with(Literals.GRADUATE__DESTINATION, "71").add();
            move(store, employed, "11", day(9, 1));
            season.registered(trained, day(7, 5)).add();
            season.a(Literals.TRAINING_ENROLMENT).with(Literals.TRAINING_ENROLMENT__COURSE, "T1")
                    .with(Literals.TRAINING_ENROLMENT__PERSON, trained.getIdentityNumber())
                    .with(Literals.TRAINING_ENROLMENT__ENROLLED, day(8, 1)).add();
            given(season, intern, "40", day(8, 2));
            given(season, unknown, "10", day(8, 2));
            season.registered(studying, day(7, 5)).add();
            season.registered(studying, day(8, 3)).with(Literals.LEAVER_SERVICE__INTENTION, "60").add();
            season.happened();
            assertThat(total(store, season, day(6, 30)))
                    .isEqualTo("0 = 0 employed + 0 preparing + 0 not reached (0 unknown), 0 want none, null");
            assertThat(total(store, season, day(7, 31)))
                    .isEqualTo("5 = 0 employed + 0 preparing + 5 not reached (3 unknown), 0 want none, 0.00");
            assertThat(total(store, season, day(8, 1)))
                    .isEqualTo("5 = 0 employed + 1 preparing + 4 not reached (3 unknown), 0 want none, 20.00");
            assertThat(total(store, season, day(8, 3)))
                    .isEqualTo("4 = 0 employed + 2 preparing + 2 not reached (2 unknown), 1 want none, 50.00");
            assertThat(total(store, season, day(9, 1)))
                    .isEqualTo("4 = 1 employed + 2 preparing + 1 not reached (1 unknown), 1 want none, 75.00");
            CoverageTable table = on(store, season, day(9, 1));
            assertThat(table.rows()).extracting(row -> row.unit().name() + " " + row.wanting())
                    .containsExactly("沈阳市 3", "昌图县 1");
            assertThat(table.notReached()).extracting(Leaver::person).containsExactly(unknown.getIdentityNumber());
            assertThat(table.left()).isEqualTo(day(7, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWentOnToStudyWantsNoJobAndWhoRepeatsIsNoLeaver(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season season = season(store);
            move(store, waiting(season), "71", day(8, 1));
            move(store, waiting(season), "65", day(8, 1));
            assertThat(total(store, season, day(7, 31)))
                    .isEqualTo("2 = 0 employed + 0 preparing + 2 not reached (2 unknown), 0 want none, 0.00");
            assertThat(total(store, season, day(8, 1)))
                    .isEqualTo("0 = 0 employed + 0 preparing + 0 not reached (0 unknown), 1 want none, null");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutATargetNobodyCanTellWhenTheyLeft(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store).create();
            assertThatThrownBy(() -> on(store, season, day(8, 1))).isInstanceOf(ProcessException.class)
                    .hasMessageContaining(season.id);
        }
    }
}
