package org.qihang.process.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qihang.model.register.RegisterPackage.Literals;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.process.Database;
import org.qihang.process.Season;
import org.qihang.store.Store;

/** What inspections show together (R23, R25). */
class InspectionsTest {

    private static void inspected(Season season, String employer, LocalDate on, String violation, LocalDate corrected) {
        season.a(Literals.LABOUR_INSPECTION).with(Literals.LABOUR_INSPECTION__EMPLOYER, employer)
                .with(Literals.LABOUR_INSPECTION__INSPECTED, on).with(Literals.LABOUR_INSPECTION__VIOLATION, violation)
                .with(Literals.LABOUR_INSPECTION__CORRECTED, corrected).add();
    }

    private static void found(Season season, String unit, String policy, String cause, LocalDate corrected) {
        season.a(Literals.POLICY_INSPECTION).with(Literals.POLICY_INSPECTION__RESPONSIBLE, unit)
                .with(Literals.POLICY_INSPECTION__POLICY, policy).with(Literals.POLICY_INSPECTION__CAUSE, cause)
                .with(Literals.POLICY_INSPECTION__FINDING, "未落实").with(Literals.POLICY_INSPECTION__FOUND, day(9, 1))
                .with(Literals.POLICY_INSPECTION__CORRECTED, corrected).add();
    }

    @ParameterizedTest
    @EnumSource
    void whoOffendsAgainAndWhatIsFoundMost(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store).create();
            for (String code : new String[] {"111111111", "222222222"}) {
                season.a(Literals.EMPLOYER).with(Literals.EMPLOYER__CODE, code).with(Literals.EMPLOYER__NAME, "厂" + code.charAt(0))
                        .with(Literals.EMPLOYER__PLACE, "210102").add();
            }
            season.happened();
            inspected(season, "111111111", day(7, 1), "10", day(7, 9));
            inspected(season, "111111111", day(8, 1), "20", null);
            inspected(season, "111111111", day(8, 2), null, null);
            inspected(season, "222222222", day(8, 3), "10", null);
            found(season, "210100", "社保补贴", "2", null);
            found(season, "211200", "社保补贴", "2", day(10, 1));
            found(season, "211200", "社保补贴", "1", null);
            season.happened();
            Inspections inspections = new Inspections(store, season.id);
            assertThat(inspections.repeated(day(7, 31))).isEmpty();
            assertThat(inspections.repeated(day(8, 31))).singleElement().satisfies(offender -> {
                assertThat(offender.name()).isEqualTo("厂1");
                assertThat(offender.violations()).isEqualTo(2);
                assertThat(offender.open()).isEqualTo(1);
                assertThat(store.registers().count(offender.records())).isEqualTo(2);
            });
            assertThat(inspections.findings(day(9, 30))).extracting(
                    each -> each.policy() + " " + each.cause().code() + " " + each.found() + " " + each.open())
                    .containsExactly("社保补贴 2 2 2", "社保补贴 1 1 1");
            assertThat(inspections.findings(day(10, 1)).getFirst().open()).isEqualTo(1);
            assertThat(store.registers().count(inspections.findings(day(10, 1)).getFirst().records())).isEqualTo(2);
        }
    }
}
