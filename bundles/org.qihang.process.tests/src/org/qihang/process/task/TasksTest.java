package org.qihang.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.campaign.Task;
import org.qihang.model.campaign.TaskState;
import org.qihang.model.campaign.UnitPlan;
import org.qihang.process.Database;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/** Tasks with parts, told by hand (R19). */
class TasksTest {

    private interface Check {
        void of(Store store, Season season);
    }

    private static void with(Database database, Path folder, Check check) {
        try (Store store = database.open(folder)) {
            check.of(store, new Season(store));
        }
    }

    private static Task task(String code, LocalDate due, int progress, Task... parts) {
        Task task = Season.named(Season.FACTORY.createTask(), code, "Task " + code);
        task.setDue(due);
        task.setProgress(progress);
        task.setState(progress == 0 ? TaskState.PLANNED : TaskState.RUNNING);
        task.getParts().addAll(List.of(parts));
        return task;
    }

    private static List<String> rows(Store store, Season season, LocalDate on) {
        return new Tasks(store, TaskRule.of(season.rules()), Locale.ENGLISH).on(season.id, on).rows().stream()
                .map(row -> "-".repeat(row.depth()) + row.task().getCode() + " " + row.progress() + "/" + row.expected() + " "
                        + row.course()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void progressIsTheAverageOfThePartsRoundedDown(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Task done = task("b", null, 10);
            done.setState(TaskState.DONE);
            // What is written at the whole counts for nothing: its parts say 66.67, of which one is (99 + 100) / 2.
            season.plan.getTasks().add(task("whole", day(6, 30), 5, task("a", null, 1), done,
                    task("c", day(6, 20), 0, task("c1", null, 99), task("c2", null, 100))));
            season.create();
            assertThat(rows(store, season, day(6, 10))).containsExactly("whole 66/33 ON_COURSE", "-a 1/33 AT_RISK",
                    "-b 100/33 DONE", "-c 99/50 ON_COURSE", "--c1 99/50 ON_COURSE", "--c2 100/50 DONE");
            TaskStatus whole = new Tasks(store, TaskRule.of(season.rules()), Locale.ENGLISH).on(season.id, day(6, 10)).rows().getFirst();
            assertThat(List.of(whole.steps(), whole.done(), whole.overdue(), whole.atRisk())).containsExactly(4, 2, 0, 1);
            TaskStatus later = new Tasks(store, TaskRule.of(season.rules()), Locale.ENGLISH).on(season.id, day(6, 21)).rows().getFirst();
            assertThat(List.of(later.steps(), later.done(), later.overdue(), later.atRisk())).containsExactly(4, 2, 1, 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTaskIsAtRiskThenOverdue(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.plan.getTasks().add(task("fairs", day(6, 30), 10));
            season.create();
            assertThat(rows(store, season, day(5, 31))).containsExactly("fairs 10/0 ON_COURSE");
            assertThat(rows(store, season, day(6, 9))).containsExactly("fairs 10/30 ON_COURSE");
            assertThat(rows(store, season, day(6, 10))).containsExactly("fairs 10/33 AT_RISK");
            assertThat(rows(store, season, day(6, 30))).containsExactly("fairs 10/100 AT_RISK");
            assertThat(rows(store, season, day(7, 1))).containsExactly("fairs 10/100 OVERDUE");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDueWithinDaysIsAtRiskUntilItIsDone(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.plan.getTasks().add(task("nearly", day(6, 30), 90));
            season.plan.getTasks().add(task("first days", day(7, 3), 0));
            season.create();
            assertThat(rows(store, season, day(6, 22))).containsExactly("nearly 90/73 ON_COURSE", "first days 0/0 ON_COURSE");
            assertThat(rows(store, season, day(6, 23))).containsExactly("nearly 90/76 AT_RISK", "first days 0/0 ON_COURSE");
            assertThat(rows(store, season, day(7, 1))).containsExactly("nearly 90/100 OVERDUE", "first days 0/33 AT_RISK");
        });
    }

    @ParameterizedTest
    @EnumSource
    void withoutADayATaskLastsAsLongAsTheCampaign(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.plan.getTasks().add(task("always", null, 0, task("part", null, 0)));
            season.create();
            // 257 days from 20 May 2013 to 31 January 2014.
            assertThat(rows(store, season, day(7, 10))).containsExactly("always 0/20 ON_COURSE", "-part 0/20 ON_COURSE");
            assertThat(rows(store, season, day(7, 12))).containsExactly("always 0/21 AT_RISK", "-part 0/21 AT_RISK");
            assertThat(rows(store, season, LocalDate.of(2014, 2, 1))).containsExactly("always 0/100 OVERDUE", "-part 0/100 OVERDUE");
        });
    }

    @ParameterizedTest
    @EnumSource
    void unitsHaveTasksOfTheirOwn(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            Task task = task("whole", day(6, 30), 0);
            task.setResponsible("211224");
            season.plan.getTasks().add(task);
            season.create();
            UnitPlan unit = Season.FACTORY.createUnitPlan();
            unit.setUnitCode("211224");
            unit.setName("昌图县");
            Task own = task("own", day(7, 30), 30);
            own.setResponsible("211224");
            unit.getTasks().add(own);
            store.documents().save(unit, Documents.uri(season.id, "unit/211224"), 0, "test");
            TaskTable table = new Tasks(store, TaskRule.of(season.rules()), Locale.ENGLISH).on(season.id, day(6, 10));
            assertThat(table.of("211224")).extracting(row -> row.task().getCode() + " " + row.unit())
                    .containsExactly("whole null", "own 211224");
            assertThat(table.of("hrss")).isEmpty();
            assertThat(table.basis().formula()).contains("20 points").contains("7 days");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPlanWithoutDaysIsRefused(Database database, @TempDir Path folder) {
        with(database, folder, (store, season) -> {
            season.plan.setEnds(null);
            season.create();
            assertThatThrownBy(() -> rows(store, season, day(6, 1))).isInstanceOf(ProcessException.class)
                    .hasMessageContaining(season.id);
        });
    }
}
