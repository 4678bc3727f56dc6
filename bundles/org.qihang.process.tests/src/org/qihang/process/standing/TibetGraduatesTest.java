package org.qihang.process.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.process.Database;
import org.qihang.process.Season;
import org.qihang.store.Store;

/** Graduates from Tibet (R4). */
class TibetGraduatesTest {

    @ParameterizedTest
    @EnumSource
    void whoHasNoJobComesFirst(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store).create();
            season.aGraduate().with(Literals.GRADUATE__ORIGIN, "540102").with(Literals.GRADUATE__DESTINATION, "11")
                    .with(Literals.GRADUATE__WORKPLACE, "210102").with(Literals.GRADUATE__DESTINATION_SINCE, day(7, 1)).add();
            season.aGraduate().with(Literals.GRADUATE__ORIGIN, "542221").with(Literals.GRADUATE__DESTINATION, "11")
                    .with(Literals.GRADUATE__WORKPLACE, "540102").add();
            season.aGraduate().with(Literals.GRADUATE__ORIGIN, "540102").with(Literals.GRADUATE__DESTINATION, "65").add();
            season.aGraduate().with(Literals.GRADUATE__ORIGIN, "210102").add();
            Graduate waiting = season.aGraduate().with(Literals.GRADUATE__ORIGIN, "540102")
                    .with(Literals.GRADUATE__DESTINATION, "10").with(Literals.GRADUATE__DESTINATION_SINCE, day(5, 1)).stored();
            Graduate after = EcoreUtil.copy(waiting);
            after.setDestination("70");
            after.setDestinationSince(day(8, 1));
            store.registers().update(waiting, after, "test");
            TibetTable table = new TibetGraduates(store, Locale.ENGLISH).on(season.id, day(8, 1));
            assertThat(table.graduates()).extracting(TibetGraduate::employed).containsExactly(false, true, true);
            assertThat(table.graduates().getFirst().person()).isEqualTo(waiting.getIdentityNumber());
            assertThat(table.employed()).isEqualTo(2);
            assertThat(table.here()).isEqualTo(1);
            assertThat(table.rate()).hasToString("66.67");
            assertThat(new TibetGraduates(store, Locale.ENGLISH).on(season.id, day(7, 31)).rate()).hasToString("100.00");
            // On 30 June the first one had no destination, and the last one still had a job.
            assertThat(new TibetGraduates(store, Locale.ENGLISH).on(season.id, day(6, 30)).rate()).hasToString("66.67");
            assertThat(store.registers().count(table.records())).isEqualTo(4);
        }
    }
}
