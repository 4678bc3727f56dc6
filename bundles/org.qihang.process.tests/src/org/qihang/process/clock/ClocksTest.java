package org.qihang.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.model.register.RegisterPackage.Literals;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.register.Graduate;
import org.qihang.process.Database;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.store.Store;

/** Clocks of single graduates, day by day, told by hand (R16). */
class ClocksTest {

    private static final LocalDate REGISTERED = day(7, 10);
    private static final LocalDate DUE = day(10, 10);

    private interface Check {
        void of(Store store, Season season);
    }

    private static void with(Database database, Path folder, Check check) {
        try (Store store = database.open(folder)) {
            check.of(store, new Season(store).create());
        }
    }

    private static Graduate inHardship(Season season) {
        return season.aGraduate().with(Literals.GRADUATE__HARDSHIP, "2").stored();
    }

    private static List<Clock> clocks(Store store, Season season, LocalDate on) {
        return new Clocks(store, ClockRule.of(season.rules()), Locale.ENGLISH).on(season.id, on, null).clocks();
    }

    private static String state(Store store, Season season, LocalDate on) {
        List<Clock> clocks = clocks(store, season, on);
        return clocks.isEmpty() ? "none" : clocks.getFirst().state() + " " + clocks.getFirst().missing() + " "
                + clocks.getFirst().daysLeft();
    }

    @ParameterizedTest
    @EnumSource
    void aClockRunsWarnsAndIsMissed(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Graduate graduate = inHardship(season);
            season.registered(graduate, REGISTERED).add();
            season.contact(graduate, day(7, 20)).add();
            season.contact(graduate, day(10, 11)).add();
            season.happened();
            assertThat(state(store, season, day(7, 9))).isEqualTo("none");
            assertThat(state(store, season, REGISTERED)).isEqualTo("RUNNING 2 92");
            assertThat(state(store, season, day(7, 20))).isEqualTo("RUNNING 1 82");
            assertThat(state(store, season, day(9, 25))).isEqualTo("RUNNING 1 15");
            assertThat(state(store, season, day(9, 26))).isEqualTo("CONTACTS_SOON 1 14");
            assertThat(state(store, season, DUE)).isEqualTo("CONTACTS_SOON 1 0");
            // The second contact came a day too late: it is shown, but the clock stays missed.
            assertThat(state(store, season, day(10, 11))).isEqualTo("CONTACTS_MISSED 1 -1");
            assertThat(clocks(store, season, day(10, 11)).getFirst().contacts())
                    .extracting(contact -> contact.made() + " " + contact.inTime())
                    .containsExactly("2013-07-20 true", "2013-10-11 false");
        });
    }

    @ParameterizedTest
    @EnumSource
    void afterTwoContactsAWelfarePostIsOwed(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Graduate graduate = inHardship(season);
            season.registered(graduate, REGISTERED).add();
            season.contact(graduate, REGISTERED).add();
            season.contact(graduate, DUE).add();
            season.contact(graduate, day(11, 2)).with(Literals.CONTACT__MATCHING, false)
                    .with(Literals.CONTACT__RESULT, "50").add();
            season.happened();
            assertThat(state(store, season, day(10, 9))).isEqualTo("CONTACTS_SOON 1 1");
            assertThat(state(store, season, DUE)).isEqualTo("WELFARE_SOON 0 0");
            assertThat(state(store, season, day(11, 1))).isEqualTo("WELFARE_DUE 0 -22");
            assertThat(state(store, season, day(11, 2))).isEqualTo("PLACED 0 -23");
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyMatchingContactsSinceTheRegistrationCount(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Graduate graduate = inHardship(season);
            season.registered(graduate, REGISTERED).add();
            season.contact(graduate, day(7, 9)).add();
            season.contact(graduate, day(7, 11)).with(Literals.CONTACT__MATCHING, false).add();
            season.contact(graduate, day(7, 12)).with(Literals.CONTACT__MATCHING, null).add();
            season.contact(inHardship(season), day(7, 13)).add();
            season.happened();
            assertThat(state(store, season, day(8, 1))).isEqualTo("RUNNING 2 70");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aJobEndsTheClockFromItsDayOn(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Graduate graduate = season.aGraduate().with(Literals.GRADUATE__HARDSHIP, "1")
                    .with(Literals.GRADUATE__DESTINATION, "70").with(Literals.GRADUATE__DESTINATION_SINCE, day(7, 1)).stored();
            season.registered(graduate, REGISTERED).add();
            season.happened();
            Graduate employed = move(store, graduate, "11", day(8, 1));
            assertThat(state(store, season, day(7, 31))).isEqualTo("RUNNING 2 71");
            assertThat(state(store, season, day(8, 1))).isEqualTo("none");
            Graduate again = move(store, employed, "70", day(9, 1));
            assertThat(state(store, season, day(7, 31))).isEqualTo("RUNNING 2 71");
            assertThat(state(store, season, day(8, 31))).isEqualTo("none");
            assertThat(state(store, season, day(9, 1))).isEqualTo("RUNNING 2 39");
            move(store, again, "65", day(9, 2));
            assertThat(state(store, season, day(9, 2))).isEqualTo("none");
        });
    }

    private static Graduate move(Store store, Graduate before, String destination, LocalDate since) {
        Graduate after = EcoreUtil.copy(before);
        after.setDestination(destination);
        after.setDestinationSince(since);
        return (Graduate) store.registers().update(before, after, "test");
    }

    @ParameterizedTest
    @EnumSource
    void othersHaveNoClock(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.registered(season.aGraduate().with(Literals.GRADUATE__HARDSHIP, "0").stored(), REGISTERED).add();
            season.registered(season.aGraduate().stored(), REGISTERED).add();
            inHardship(season);
            season.happened();
            assertThat(clocks(store, season, day(8, 1))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aClosedServiceEndsTheClockAndIsCounted(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Graduate graduate = inHardship(season);
            season.registered(graduate, REGISTERED).with(Literals.LEAVER_SERVICE__CLOSED, day(8, 5)).add();
            season.happened();
            Clocks clocks = new Clocks(store, ClockRule.of(season.rules()), Locale.ENGLISH);
            assertThat(clocks.on(season.id, day(8, 4), null).closed()).isZero();
            assertThat(state(store, season, day(8, 4))).isEqualTo("RUNNING 2 67");
            assertThat(state(store, season, day(8, 5))).isEqualTo("none");
            assertThat(clocks.on(season.id, day(8, 5), null).closed()).isEqualTo(1);
            season.registered(graduate, day(9, 1)).add();
            season.registered(graduate, day(9, 15)).add();
            season.happened();
            assertThat(clocks(store, season, day(9, 20))).singleElement().extracting(Clock::registered).isEqualTo(day(9, 1));
            assertThat(clocks.on(season.id, day(9, 20), null).closed()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aUnitSeesItsOwnTheMostUrgentFirst(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Graduate first = season.aGraduate().with(Literals.GRADUATE__ORIGIN, "211224")
                    .with(Literals.GRADUATE__HARDSHIP, "4").stored();
            Graduate second = season.aGraduate().with(Literals.GRADUATE__ORIGIN, "211224")
                    .with(Literals.GRADUATE__HARDSHIP, "3").stored();
            season.registered(first, day(7, 12)).add();
            season.registered(second, REGISTERED).add();
            season.registered(inHardship(season), REGISTERED).add();
            season.contact(second, day(7, 30)).add();
            season.contact(second, day(7, 31)).add();
            season.happened();
            ClockTable table = new Clocks(store, ClockRule.of(season.rules()), Locale.ENGLISH)
                    .on(season.id, day(10, 12), "211224");
            assertThat(table.clocks()).extracting(Clock::person)
                    .containsExactly(second.getIdentityNumber(), first.getIdentityNumber());
            assertThat(table.clocks()).extracting(Clock::hardship).containsExactly("3", "4");
            assertThat(table.counts()).containsEntry(ClockState.WELFARE_DUE, 1L).containsEntry(ClockState.CONTACTS_SOON, 1L)
                    .containsEntry(ClockState.PLACED, 0L);
            assertThat(table.basis().formula()).contains("at least 2 matching contacts within 3 months").contains("Standard");
            assertThatThrownBy(() -> new Clocks(store, ClockRule.of(season.rules()), Locale.ENGLISH)
                    .on(season.id, day(10, 12), "999999")).isInstanceOf(ProcessException.class)
                    .hasMessageContaining("211224 昌图县");
        });
    }
}
