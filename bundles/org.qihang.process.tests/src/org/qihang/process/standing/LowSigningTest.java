package org.qihang.process.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.process.Season.day;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.campaign.Measure;
import org.qihang.model.campaign.Target;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.process.Database;
import org.qihang.process.Entry;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.store.Store;

/** Signing rates of few universities, counted by hand (R9). */
class LowSigningTest {

    private static final LocalDate ON = day(6, 20);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private static Entry graduate(Season season, String university) {
        return season.aGraduate().with(Literals.GRADUATE__UNIVERSITY, university);
    }

    private static Entry signing(Season season, Graduate graduate, LocalDate signed) {
        return season.a(Literals.SIGNING).with(Literals.SIGNING__PERSON, graduate.getIdentityNumber())
                .with(Literals.SIGNING__EMPLOYER, "111111111").with(Literals.SIGNING__KIND, "1")
                .with(Literals.SIGNING__DESTINATION, "10").with(Literals.SIGNING__SIGNED, signed);
    }

    private static void fair(Season season, String code, String university, LocalDate held, int signings) {
        season.aFair("20", held).with(Literals.JOB_FAIR__CODE, code).with(Literals.JOB_FAIR__UNIVERSITY, university).stored();
        season.a(Literals.FAIR_EMPLOYER).with(Literals.FAIR_EMPLOYER__FAIR, code)
                .with(Literals.FAIR_EMPLOYER__EMPLOYER, "111111111").with(Literals.FAIR_EMPLOYER__POSTS, 9)
                .with(Literals.FAIR_EMPLOYER__SIGNINGS, signings).add();
    }

    private static List<String> rows(SigningTable table) {
        return table.rows().stream().map(row -> row.university().code() + " " + row.signed() + "/" + row.graduates() + " "
                + row.rate() + " missing " + row.missing() + " fairs " + row.fairs() + " of " + row.signingsPerFair()
                + " extra " + row.extraFairs()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void theLowestComesFirstWithTheFairsItNeeds(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store).create();
            List<Graduate> first = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                first.add(graduate(season, "10141").stored());
                graduate(season, "10142").add();
            }
            signing(season, graduate(season, "10143").stored(), ON).add();
            signing(season, first.get(0), day(6, 1)).add();
            signing(season, first.get(0), day(6, 2)).with(Literals.SIGNING__KIND, "2").add();
            signing(season, first.get(1), ON.plusDays(1)).add();
            signing(season, first.get(2), day(6, 1)).with(Literals.SIGNING__DISSOLVED, ON).add();
            signing(season, first.get(3), day(6, 1)).with(Literals.SIGNING__DISSOLVED, ON.plusDays(1)).add();
            graduate(season, "10141").with(Literals.GRADUATE__DESTINATION, "65").add();
            fair(season, "F1", "10141", day(6, 5), 2);
            fair(season, "F2", "10141", day(6, 6), 1);
            fair(season, "F3", "10141", ON.plusDays(1), 100);
            season.happened();
            SigningTable table = new LowSigning(store, Locale.ENGLISH).on(season.id, ON, HALF);
            // Half of seven is four people: at 10142 four are missing, at 10141 two, at one and a half a fair.
            assertThat(rows(table)).containsExactly("10142 0/7 0.00 missing 4 fairs 0 of 1.5 extra 3",
                    "10141 2/7 28.57 missing 2 fairs 2 of 1.5 extra 2", "10143 1/1 100.00 missing 0 fairs 0 of 1.5 extra 0");
            assertThat(table.low()).hasSize(2);
            assertThat(store.registers().count(table.rows().getFirst().records())).isEqualTo(7);
            assertThat(table.rows().getFirst().university().name()).isEqualTo("University 10142");
            assertThat(table.rows().getFirst().unit()).isEqualTo("211200");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnyFairOneIsRecommended(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store).create();
            graduate(season, "10141").stored();
            assertThat(rows(new LowSigning(store, Locale.ENGLISH).on(season.id, ON, HALF)))
                    .containsExactly("10141 0/1 0.00 missing 1 fairs 0 of null extra 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theThresholdIsGivenOrThePlansGoal(Database database, @TempDir Path folder) {
        try (Store store = database.open(folder)) {
            Season without = new Season(store).create();
            assertThatThrownBy(() -> new LowSigning(store, Locale.ENGLISH).on(without.id, ON, null))
                    .isInstanceOf(ProcessException.class).hasMessageContaining(without.id);
            Season season = new Season(store);
            Target target = Season.named(Season.FACTORY.createTarget(), "signing", "Signing");
            target.setMeasure(Measure.SIGNING_RATE);
            target.setGoal(BigDecimal.valueOf(60));
            season.plan.getTargets().add(target);
            season.create();
            assertThat(new LowSigning(store, Locale.ENGLISH).on(season.id, ON, null).threshold()).isEqualByComparingTo("60");
            assertThat(new LowSigning(store, Locale.ENGLISH).on(season.id, ON, HALF).threshold()).isEqualTo(HALF);
        }
    }
}
