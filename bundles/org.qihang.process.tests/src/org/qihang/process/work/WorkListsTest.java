package org.qihang.process.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.model.register.RegisterPackage.Literals;
import static org.qihang.process.Season.FACTORY;
import static org.qihang.process.Season.day;
import static org.qihang.process.Season.named;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.QuotaSubject;
import org.qihang.model.campaign.Task;
import org.qihang.model.register.Graduate;
import org.qihang.process.Database;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.process.assignment.Assignments;
import org.qihang.process.desk.Body;
import org.qihang.process.handover.Handovers;
import org.qihang.process.handover.Scope;
import org.qihang.store.Store;

/** What each desk has to do, told by hand, kind by kind. */
class WorkListsTest {

    private static final Body EDUCATION = Body.ofProvince("education");
    private static final Body HRSS = Body.ofProvince("hrss");
    private static final Body SHENYANG = new Body("unit", "210100");
    private static final Body TIELING = new Body("unit", "211200");

    private interface Check {
        void of(Store store, Season season);
    }

    private static void with(Database database, Path folder, Check check) {
        try (Store store = database.open(folder)) {
            Season season = new Season(store);
            season.leaversAreCovered();
            check.of(store, season);
        }
    }

    private static WorkList list(Store store, Season season, Body body, LocalDate on) {
        return new WorkLists(store, season.id, Locale.ENGLISH).of(body, on);
    }

    private static List<String> items(Store store, Season season, Body body, LocalDate on, WorkKind... kinds) {
        return list(store, season, body, on).items().stream().filter(item -> Set.of(kinds).contains(item.kind()))
                .map(item -> item.kind() + " " + item.urgency() + " " + item.title() + " " + item.detail() + " " + item.unit()
                        + " " + item.due() + " " + item.count()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void handoverGoesFromDeskToDesk(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.create();
            Graduate one = season.aGraduate().stored();
            season.aGraduate().with(Literals.GRADUATE__ORIGIN, "211202").stored();
            LocalDate on = day(7, 2);
            assertThat(items(store, season, EDUCATION, day(6, 30), WorkKind.HANDOVER_MAKE)).isEmpty();
            assertThat(items(store, season, EDUCATION, on, WorkKind.HANDOVER_MAKE)).containsExactly(
                    "HANDOVER_MAKE CAME_IN 沈阳市  210100 null 1", "HANDOVER_MAKE CAME_IN 铁岭市  211200 null 1");
            assertThat(items(store, season, new Body("education", "210100"), on, WorkKind.HANDOVER_MAKE))
                    .containsExactly("HANDOVER_MAKE CAME_IN 某人 In no batch yet 210100 null 1");
            Handovers handovers = new Handovers(store, season.id, Locale.ENGLISH);
            handovers.create(EDUCATION, Scope.ALL, on);
            assertThat(list(store, season, EDUCATION, on).counts()).containsEntry(WorkKind.HANDOVER_MAKE, 0L)
                    .containsEntry(WorkKind.HANDOVER_SUBMIT, 2L);
            String batch = handovers.create(EDUCATION, Scope.ALL, on).isEmpty() ? list(store, season,
                    new Body("education", "210100"), on).items().getFirst().key() : "";
            handovers.move(batch, "20", EDUCATION, "", on);
            assertThat(items(store, season, SHENYANG, on, WorkKind.HANDOVER_CHECK)).singleElement().asString()
                    .startsWith("HANDOVER_CHECK CAME_IN 沈阳市").endsWith("1 people 210100 2013-07-02 1");
            assertThat(items(store, season, TIELING, on, WorkKind.HANDOVER_CHECK)).isEmpty();
            handovers.check(batch, Set.of(one.getIdentityNumber()), "30", SHENYANG, "错", on);
            assertThat(list(store, season, SHENYANG, on).counts()).containsEntry(WorkKind.HANDOVER_CHECK, 0L)
                    .containsEntry(WorkKind.HANDOVER_RECEIPT, 1L);
            assertThat(items(store, season, new Body("education", "210100"), on, WorkKind.HANDOVER_CORRECT))
                    .containsExactly("HANDOVER_CORRECT CAME_IN 某人 Returned: 错 210100 null 1");
            handovers.move(batch, "30", SHENYANG, "", on);
            assertThat(list(store, season, SHENYANG, on).counts()).containsEntry(WorkKind.HANDOVER_RECEIPT, 0L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void unitsCareForTheirPeople(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.create();
            Graduate hard = season.aGraduate().with(Literals.GRADUATE__HARDSHIP, "2").stored();
            season.registered(hard, day(7, 10)).with(Literals.LEAVER_SERVICE__NEXT_DUE, day(7, 20)).add();
            Graduate free = season.aGraduate().stored();
            season.happened();
            assertThat(items(store, season, SHENYANG, day(7, 12), WorkKind.ASSIGN, WorkKind.SERVICE, WorkKind.CONTACT))
                    .containsExactly("ASSIGN CAME_IN 某人  210100 null 1");
            assertThat(items(store, season, SHENYANG, day(7, 13), WorkKind.SERVICE))
                    .containsExactly("SERVICE DUE 某人  210100 2013-07-20 1");
            assertThat(items(store, season, SHENYANG, day(7, 21), WorkKind.SERVICE))
                    .containsExactly("SERVICE LATE 某人  210100 2013-07-20 1");
            assertThat(items(store, season, SHENYANG, day(9, 26), WorkKind.CONTACT))
                    .containsExactly("CONTACT DUE 某人 2 contacts missing 210100 2013-10-10 1");
            assertThat(items(store, season, HRSS, day(10, 11), WorkKind.CONTACT, WorkKind.WELFARE))
                    .containsExactly("CONTACT LATE 沈阳市  210100 2013-10-10 1");
            Assignments assignments = new Assignments(store, season.id);
            assignments.assign(List.of(free.getIdentityNumber()), List.of("王"), SHENYANG, day(7, 12));
            assignments.offer(free.getIdentityNumber(), "211200", "赵", "", SHENYANG, day(7, 13));
            assertThat(items(store, season, TIELING, day(7, 14), WorkKind.ASSIGN, WorkKind.TRANSFER))
                    .containsExactly("TRANSFER CAME_IN 某人  211200 2013-07-13 1");
            assertThat(list(store, season, SHENYANG, day(7, 14)).counts()).containsEntry(WorkKind.ASSIGN, 0L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void recordsHaveTheirDays(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Quota fairs = named(FACTORY.createQuota(), "fairs", "Fairs");
            fairs.setSubject(QuotaSubject.FAIRS);
            fairs.setAmount(10);
            fairs.setChannel("40");
            fairs.setPhase(season.plan.getPhases().get(1));
            season.plan.getQuotas().add(fairs);
            Task task = named(FACTORY.createTask(), "t", "Task of Shenyang");
            task.setResponsible("210100");
            task.setDue(day(6, 20));
            season.plan.getTasks().add(task);
            season.create();
            season.aFair("40", day(6, 10)).add();
            season.aFair("40", day(6, 18)).add();
            season.aFair("10", day(6, 10)).add();
            season.aPost().with(Literals.POST__VALID_TO, day(6, 20)).add();
            season.aPost().with(Literals.POST__VALID_TO, day(7, 20)).add();
            season.a(Literals.FUND_LINE).with(Literals.FUND_LINE__NAME, "补贴").with(Literals.FUND_LINE__POLICY, "10")
                    .with(Literals.FUND_LINE__RESPONSIBLE, "210100").with(Literals.FUND_LINE__FISCAL_YEAR, 2013)
                    .with(Literals.FUND_LINE__BUDGET, BigDecimal.TEN).with(Literals.FUND_LINE__SPENT, new BigDecimal("12.5")).add();
            season.happened();
            LocalDate on = day(6, 15);
            assertThat(items(store, season, SHENYANG, on, WorkKind.FAIR)).satisfiesExactly(
                    late -> assertThat(late).startsWith("FAIR LATE").contains("2013-06-10"),
                    due -> assertThat(due).startsWith("FAIR DUE").contains("2013-06-18"));
            assertThat(items(store, season, SHENYANG, on, WorkKind.POST)).singleElement().asString()
                    .startsWith("POST AT_RISK").contains("2013-06-20");
            assertThat(items(store, season, SHENYANG, on, WorkKind.TASK)).singleElement().asString()
                    .startsWith("TASK AT_RISK Task of Shenyang 0% done");
            assertThat(items(store, season, SHENYANG, day(6, 21), WorkKind.TASK)).singleElement().asString()
                    .startsWith("TASK LATE");
            assertThat(items(store, season, TIELING, day(6, 21), WorkKind.TASK)).isEmpty();
            assertThat(items(store, season, SHENYANG, on, WorkKind.FUND)).singleElement().asString()
                    .startsWith("FUND AT_RISK 补贴 2.5");
            assertThat(items(store, season, EDUCATION, on, WorkKind.QUOTA))
                    .containsExactly("QUOTA AT_RISK Fairs 9 missing  2013-06-30 1");
            assertThat(items(store, season, EDUCATION, day(7, 1), WorkKind.QUOTA))
                    .containsExactly("QUOTA LATE Fairs 8 missing  2013-06-30 1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void inspectionsWaitForOrdersAndCorrections(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.create();
            season.a(Literals.EMPLOYER).with(Literals.EMPLOYER__CODE, "111111111").with(Literals.EMPLOYER__NAME, "厂")
                    .with(Literals.EMPLOYER__PLACE, "210102").add();
            season.a(Literals.LABOUR_INSPECTION).with(Literals.LABOUR_INSPECTION__EMPLOYER, "111111111")
                    .with(Literals.LABOUR_INSPECTION__INSPECTED, day(7, 1))
                    .with(Literals.LABOUR_INSPECTION__VIOLATION, "10").add();
            season.a(Literals.LABOUR_INSPECTION).with(Literals.LABOUR_INSPECTION__EMPLOYER, "111111111")
                    .with(Literals.LABOUR_INSPECTION__INSPECTED, day(7, 2)).with(Literals.LABOUR_INSPECTION__VIOLATION, "20")
                    .with(Literals.LABOUR_INSPECTION__ORDERED, day(7, 3)).with(Literals.LABOUR_INSPECTION__DEADLINE, day(7, 9))
                    .with(Literals.LABOUR_INSPECTION__CORRECTED, day(7, 12)).add();
            season.a(Literals.POLICY_INSPECTION).with(Literals.POLICY_INSPECTION__RESPONSIBLE, "210100")
                    .with(Literals.POLICY_INSPECTION__POLICY, "补贴").with(Literals.POLICY_INSPECTION__FOUND, day(7, 5))
                    .with(Literals.POLICY_INSPECTION__FINDING, "未办").with(Literals.POLICY_INSPECTION__CAUSE, "1").add();
            season.happened();
            assertThat(items(store, season, SHENYANG, day(7, 10), WorkKind.LABOUR_CASE, WorkKind.POLICY_FINDING))
                    .containsExactly("LABOUR_CASE LATE 厂  210100 2013-07-09 1",
                            "LABOUR_CASE CAME_IN 厂 No order yet 210100 null 1",
                            "POLICY_FINDING CAME_IN 补贴 No day for the remedy yet 210100 null 1");
            assertThat(items(store, season, SHENYANG, day(7, 12), WorkKind.LABOUR_CASE)).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlySoManyAreShownAndAllAreCounted(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.plan.getWork().setShown(3);
            season.create();
            for (int i = 0; i < 5; i++) {
                season.aGraduate().add();
            }
            season.happened();
            WorkList list = list(store, season, SHENYANG, day(7, 2));
            assertThat(list.items()).hasSize(3);
            assertThat(list.counts()).containsEntry(WorkKind.ASSIGN, 5L);
            assertThat(list.urgencies()).containsEntry(Urgency.CAME_IN, 5L).containsEntry(Urgency.LATE, 0L);
            assertThat(list.counts().keySet()).startsWith(WorkKind.HANDOVER_CHECK, WorkKind.HANDOVER_RECEIPT);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsRefused(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.plan.getDesks().getLast().setWork("TASK SLEEP");
            season.create();
            assertThatThrownBy(() -> list(store, season, Body.ofProvince("nobody"), day(7, 2)))
                    .isInstanceOf(ProcessException.class).hasMessageContaining("nobody").hasMessageContaining("education");
            assertThatThrownBy(() -> list(store, season, new Body("hrss", "999999"), day(7, 2)))
                    .hasMessageContaining("211224 昌图县");
            assertThatThrownBy(() -> list(store, season, SHENYANG, day(7, 2))).hasMessageContaining("SLEEP");
            assertThat(list(store, season, Body.ofProvince("development"), day(7, 2)).counts()).containsKey(WorkKind.POST);
        });
    }
}
