package org.qihang.process.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.model.register.RegisterPackage.Literals;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.QuotaSubject;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Post;
import org.qihang.process.Database;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.store.Store;

/** Quotas over few posts and fairs, counted by hand (R6-R8). */
class QuotaLedgerTest {

    private static Quota quota(Season season, String code, QuotaSubject subject, int amount) {
        Quota quota = Season.named(Season.FACTORY.createQuota(), code, code);
        quota.setSubject(subject);
        quota.setAmount(amount);
        quota.setPhase(season.plan.getPhases().get(subject == QuotaSubject.POSTS ? 0 : 1));
        season.plan.getQuotas().add(quota);
        return quota;
    }

    private static void post(Season season, LocalDate published, int number, String channel, String body) {
        season.aPost().with(Literals.POST__VALID_FROM, published).with(Literals.POST__NUMBER, number)
                .with(Literals.POST__CHANNEL, channel).with(Literals.POST__BODY, body).add();
    }

    private static void posts(Season season) {
        post(season, day(5, 19), 1000, "60", "hrss");
        post(season, day(5, 20), 10, "60", "hrss");
        post(season, day(5, 22), 25, "10", "development");
        post(season, day(5, 31), 40, "60", "development");
        post(season, day(6, 1), 7, "60", "hrss");
        season.happened();
    }

    private static void with(Database database, Path folder, Consumer<Season> plan, Check check) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store);
            plan.accept(season);
            season.create();
            check.of(store, season);
        }
    }

    private interface Check {
        void of(Store store, Season season);
    }

    private static List<String> figures(Store store, Season season, LocalDate on) {
        return new QuotaLedger(store, Locale.ENGLISH).on(season.id, on).rows().stream()
                .map(row -> row.quota().getCode() + " " + row.planned() + " " + row.done() + "+" + row.late() + " "
                        + row.gap() + " " + row.projection()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void postsAreSummedFromThePhasesFirstDayToTheDayAskedFor(Database database, @TempDir Path folder) {
        with(database, folder, season -> quota(season, "posts", QuotaSubject.POSTS, 100), (store, season) -> {
            posts(season);
            assertThat(figures(store, season, day(5, 19))).containsExactly("posts 100 0+0 100 null");
            assertThat(figures(store, season, day(5, 20))).containsExactly("posts 100 10+0 90 120");
            // 35 in 5 of 12 days: 84; 35 in 3 of 12: 140; 35 in 11: 38.18.
            assertThat(figures(store, season, day(5, 22))).containsExactly("posts 100 35+0 65 140");
            assertThat(figures(store, season, day(5, 24))).containsExactly("posts 100 35+0 65 84");
            assertThat(figures(store, season, day(5, 30))).containsExactly("posts 100 35+0 65 38");
            assertThat(figures(store, season, day(5, 31))).containsExactly("posts 100 75+0 25 75");
            assertThat(figures(store, season, day(6, 1))).containsExactly("posts 100 75+7 18 75");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aQuotaCountsItsBodyAndItsChannelOnly(Database database, @TempDir Path folder) {
        with(database, folder, season -> {
            quota(season, "parks", QuotaSubject.POSTS, 5).setChannel("60");
            quota(season, "development", QuotaSubject.POSTS, 60).setResponsible(season.plan.getDepartments().get(2));
        }, (store, season) -> {
            posts(season);
            assertThat(figures(store, season, day(5, 31))).containsExactly("parks 5 50+0 -45 50", "development 60 65+0 -5 65");
        });
    }

    @ParameterizedTest
    @EnumSource
    void fairsAreCountedByKindOfHost(Database database, @TempDir Path folder) {
        with(database, folder, season -> {
            quota(season, "university", QuotaSubject.FAIRS, 6).setChannel("20");
            quota(season, "unit", QuotaSubject.FAIRS, 2).setChannel("40");
        }, (store, season) -> {
            List.of(day(5, 31), day(6, 1), day(6, 10), day(7, 1)).forEach(held -> season.aFair("20", held).add());
            season.aFair("40", day(6, 11)).add();
            season.happened();
            assertThat(figures(store, season, day(6, 10))).containsExactly("university 6 2+0 4 6", "unit 2 0+0 2 0");
            assertThat(figures(store, season, day(7, 1))).containsExactly("university 6 2+1 3 2", "unit 2 1+0 1 1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theRecordsAndTheSharesMakeUpTheFigure(Database database, @TempDir Path folder) {
        with(database, folder, season -> quota(season, "posts", QuotaSubject.POSTS, 100), (store, season) -> {
            posts(season);
            QuotaLedger ledger = new QuotaLedger(store, Locale.ENGLISH);
            QuotaStatus status = ledger.on(season.id, day(6, 1)).rows().getFirst();
            assertThat(store.registers().page(status.records(), 0, 10)).extracting(each -> ((Post) each).getNumber())
                    .containsExactlyInAnyOrder(10, 25, 40, 7);
            List<QuotaShare> shares = ledger.shares(status, Feature.of(Literals.POST__BODY));
            assertThat(shares).extracting(share -> share.of().name() + " " + share.done())
                    .containsExactly("Department development 65", "Department hrss 17");
            assertThat(store.registers().count(shares.getFirst().records())).isEqualTo(2);
            assertThat(ledger.shares(status, Feature.of(Literals.RECORD__UNIT)))
                    .extracting(share -> share.of().name() + " " + share.done()).containsExactly("沈阳市 82");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeCountedIsNamed(Database database, @TempDir Path folder) {
        with(database, folder, season -> quota(season, "wrong", QuotaSubject.FAIRS, 6).setChannel("university"),
                (store, season) -> assertThatThrownBy(() -> figures(store, season, day(6, 1)))
                        .isInstanceOf(ProcessException.class).hasMessageContaining("wrong").hasMessageContaining("hostKind 20"));
        with(database, folder, season -> quota(season, "vague", QuotaSubject.FAIRS, 6)
                .setResponsible(season.plan.getDepartments().getFirst()),
                (store, season) -> assertThatThrownBy(() -> figures(store, season, day(6, 1)))
                        .isInstanceOf(ProcessException.class).hasMessageContaining("vague"));
        with(database, folder, season -> quota(season, "endless", QuotaSubject.POSTS, 6).setPhase(null),
                (store, season) -> assertThatThrownBy(() -> figures(store, season, day(6, 1)))
                        .isInstanceOf(ProcessException.class).hasMessageContaining("endless"));
    }

    @ParameterizedTest
    @EnumSource
    void figuresSayWhatTheyWereMadeFrom(Database database, @TempDir Path folder) {
        with(database, folder, season -> quota(season, "posts", QuotaSubject.POSTS, 100), (store, season) -> {
            posts(season);
            QuotaTable table = new QuotaLedger(store, Locale.ENGLISH).on(season.id, day(6, 1));
            assertThat(table.basis().on()).isEqualTo(day(6, 1));
            assertThat(table.basis().formula()).contains("wanted persons").contains("phase's");
            assertThat(table.basis().source()).endsWith("data stamp "
                    + store.registers().stamp(season.id, Register.of(Literals.POST)));
        });
    }
}
