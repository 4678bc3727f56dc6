package org.qihang.process.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qihang.model.register.RegisterPackage.Literals;
import static org.qihang.process.Season.day;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Assignment;
import org.qihang.model.register.Graduate;
import org.qihang.process.Database;
import org.qihang.process.ProcessException;
import org.qihang.process.Season;
import org.qihang.process.Waiting;
import org.qihang.process.desk.Body;
import org.qihang.process.procedure.Procedures;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Who answers for whom (R12, R13). */
class AssignmentsTest {

    private static final Body HRSS = Body.ofProvince("hrss");
    private static final Body SHENYANG = new Body("unit", "210100");
    private static final Body TIELING = new Body("unit", "211200");

    private interface Check {
        void of(Store store, Season season, Assignments assignments) throws Exception;
    }

    private static void with(Database database, Path folder, Check check) throws Exception {
        try (Store store = database.open(folder)) {
            Season season = new Season(store);
            season.leaversAreCovered();
            check.of(store, season.create(), new Assignments(store, season.id));
        }
    }

    private static String leaver(Season season) {
        return season.aGraduate().with(Literals.GRADUATE__DESTINATION, "70").<Graduate>stored().getIdentityNumber();
    }

    @ParameterizedTest
    @EnumSource
    void theCheckFindsLeaversAndPeopleInHardshipNobodyAnswersFor(Database database, @TempDir Path folder) throws Exception {
        with(database, folder, (store, season, assignments) -> {
            String leaver = leaver(season);
            Graduate hard = season.aGraduate().with(Literals.GRADUATE__HARDSHIP, "2")
                    .with(Literals.GRADUATE__DESTINATION, "71").stored();
            season.aGraduate().with(Literals.GRADUATE__DESTINATION, "71").stored();
            season.aGraduate().with(Literals.GRADUATE__HARDSHIP, "2").with(Literals.GRADUATE__DESTINATION, "10").stored();
            Graduate served = season.aGraduate().with(Literals.GRADUATE__ORIGIN, "211202").stored();
            season.registered(served, day(7, 5)).with(Literals.LEAVER_SERVICE__CLOSED, day(8, 1)).add();
            season.happened();
            assertThat(assignments.without("", day(6, 30))).extracting(Waiting::person)
                    .containsExactly(hard.getIdentityNumber());
            assertThat(assignments.without("", day(7, 4))).extracting(Waiting::person)
                    .containsExactly(leaver, hard.getIdentityNumber(), served.getIdentityNumber());
            assertThat(assignments.without("", day(7, 5))).hasSize(2);
            assertThat(assignments.without("211200", day(8, 1))).extracting(Waiting::person)
                    .containsExactly(served.getIdentityNumber());
            assertThat(assignments.assign(List.of(leaver, hard.getIdentityNumber()), List.of("王", " 李 "), SHENYANG,
                    day(7, 6))).extracting(Assignment::getAdviser).containsExactly("王", "李");
            assertThat(assignments.without("", day(7, 6))).isEmpty();
            assertThat(assignments.without("", day(7, 5))).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPersonStaysUntilTheOtherUnitAccepts(Database database, @TempDir Path folder) throws Exception {
        with(database, folder, (store, season, assignments) -> {
            String leaver = leaver(season);
            assertThatThrownBy(() -> assignments.assign(List.of(leaver), List.of("赵"), TIELING, day(7, 6)))
                    .isInstanceOf(ProcessException.class).hasMessageContaining("210100");
            assertThatThrownBy(() -> assignments.assign(List.of(leaver), List.of(" "), SHENYANG, day(7, 6)))
                    .hasMessageContaining("服务责任人");
            assertThatThrownBy(() -> assignments.assign(List.of(leaver), List.of("赵"), Body.ofProvince("education"), day(7, 6)))
                    .hasMessageContaining("Desk education");
            assignments.assign(List.of(leaver), List.of("王"), SHENYANG, day(7, 6));
            Assignment offered = assignments.offer(leaver, "211200", "赵", "搬到铁岭", SHENYANG, day(7, 8));
            assertThat(assignments.holder(leaver)).map(Assignment::getResponsible).contains("210100");
            Procedures procedures = new Procedures(store, season.id);
            assertThatThrownBy(() -> procedures.move(offered, "20", SHENYANG, "", day(7, 9)))
                    .hasMessageContaining("211200");
            Assignment accepted = (Assignment) procedures.move(offered, "20", TIELING, "", day(7, 9));
            assertThat(accepted.getFormerUnit()).isEqualTo("210100");
            assertThat(assignments.holder(leaver)).map(Assignment::getResponsible).contains("211200");
            List<Assignment> all = store.registers().page(RegisterQuery.of(season.id, Register.of(Literals.ASSIGNMENT))
                    .with(new Compare(Feature.of(Literals.ASSIGNMENT__PERSON), Operator.EQ, leaver)), 0, 9).stream()
                    .map(Assignment.class::cast).toList();
            assertThat(all).filteredOn(each -> each.getEnded() != null).singleElement()
                    .satisfies(former -> assertThat(former.getEnded()).isEqualTo(day(7, 9)));
            assertThatThrownBy(() -> assignments.offer(leaver, "211200", "赵", "", TIELING, day(7, 10)))
                    .hasMessageContaining("211200");
            Assignment again = assignments.offer(leaver, "210100", "王", "搬回", TIELING, day(7, 10));
            procedures.move(again, "30", SHENYANG, "地址有误", day(7, 11));
            assertThat(assignments.holder(leaver)).map(Assignment::getResponsible).contains("211200");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anotherAdviserOfTheSameUnitTakesOver(Database database, @TempDir Path folder) throws Exception {
        with(database, folder, (store, season, assignments) -> {
            String leaver = leaver(season);
            assignments.assign(List.of(leaver), List.of("王"), SHENYANG, day(7, 6));
            assertThat(assignments.assign(List.of(leaver), List.of("王"), SHENYANG, day(7, 7))).isEmpty();
            assertThat(assignments.assign(List.of(leaver), List.of("李"), HRSS, day(7, 7))).hasSize(1);
            assertThat(assignments.holder(leaver)).map(Assignment::getAdviser).contains("李");
        });
    }

    @ParameterizedTest
    @EnumSource
    void oneOfTwoAtOnceIsTold(Database database, @TempDir Path folder) throws Exception {
        with(database, folder, (store, season, assignments) -> {
            List<String> people = IntStream.range(0, 20).mapToObj(i -> leaver(season)).toList();
            Callable<Boolean> one = () -> {
                try {
                    assignments.assign(people, List.of("王"), SHENYANG, day(7, 6));
                    return true;
                } catch (ProcessException e) {
                    assertThat(e.key()).isEqualTo("assignment.taken");
                    return false;
                }
            };
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                int done = 0;
                for (Future<Boolean> each : two.invokeAll(List.of(one, one))) {
                    done += each.get() ? 1 : 0;
                }
                assertThat(done).isPositive();
            }
            assertThat(store.registers().count(RegisterQuery.of(season.id, Register.of(Literals.ASSIGNMENT)))).isEqualTo(20);
        });
    }
}
