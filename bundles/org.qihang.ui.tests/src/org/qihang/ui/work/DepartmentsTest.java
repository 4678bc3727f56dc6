package org.qihang.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qihang.exchange.sample.season.SampleSeason;
import org.qihang.exchange.sample.season.SeasonProgress;
import org.qihang.ui.register.RegisterView;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.ScreenTexts;
import org.qihang.ui.tests.Ui;

/** The window of every department over a season of records: its list is filled, everything on it is Chinese. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepartmentsTest {

    private static final LocalDate DAY = LocalDate.of(2013, 9, 10);
    private static final int GRADUATES = 120;
    private static final int SEED = 20130520;

    private OpenWorkbench workbench;
    private Viewpoint viewpoint;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        new SampleSeason(workbench.store(), OpenWorkbench.CAMPAIGN, SEED, GRADUATES).run(SeasonProgress.NONE);
        viewpoint = workbench.page().getWorkbenchWindow().getService(Viewpoint.class);
        viewpoint.unit("");
        viewpoint.choose(DAY);
    }

    @AfterAll
    void close() throws Exception {
        viewpoint.unit("");
        viewpoint.choose(null);
        WorkRobot.leave(workbench);
        workbench.close();
    }

    static Stream<String> desks() {
        return new Offices(Platform.getExtensionRegistry()).all().stream().map(Office::desk);
    }

    @Test
    void eightDepartmentsHaveAWindow() {
        assertThat(desks()).containsExactly("office", "education", "hrss", "finance", "posts", "unit", "publicity",
                "inspection");
    }

    @ParameterizedTest
    @MethodSource("desks")
    void itsWindowShowsItsWorkAndEverythingInChinese(String desk) throws Exception {
        WorkRobot robot = WorkRobot.at(workbench, desk);
        assertThat(robot.view().list().body().department()).isEqualTo(desk);
        assertThat(robot.view().list().on()).isEqualTo(DAY);
        assertThat(robot.view().list().items()).isNotEmpty();
        assertThat(shown(robot)).isEqualTo(robot.view().list().items().size());
        List<String> tabs = registers();
        assertThat(tabs).as("tabs of registers").doesNotHaveDuplicates().doesNotContain("登记表").isNotEmpty();
        everyViewIsReadable();
    }

    /** Rows below the headings, those that tell how many more there are left out. */
    private static long shown(WorkRobot robot) {
        return Arrays.stream(robot.tree().getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .filter(row -> row.getData() != null).count();
    }

    private List<String> registers() {
        return Arrays.stream(workbench.page().getViewReferences())
                .filter(view -> view.getId().equals(RegisterView.ID)).map(IViewReference::getPartName).toList();
    }

    private void everyViewIsReadable() {
        for (IViewReference reference : workbench.page().getViewReferences()) {
            workbench.page().activate(reference.getPart(true));
            Ui.settle();
            Control controls = OpenWorkbench.controls(reference.getView(false));
            assertThat(ScreenTexts.untranslated(controls)).as(reference.getPartName()).isEmpty();
            assertThat(ScreenTexts.speechless(controls)).as(reference.getPartName()).isEmpty();
        }
        assertThat(new HashSet<>(ScreenTexts.untranslated(workbench.shell()))).isEmpty();
    }

    @Test
    void theUnitChosenHoldsForEveryDepartment() throws Exception {
        viewpoint.unit("210200");
        assertThat(WorkRobot.at(workbench, "unit").view().list().body().unit()).isEqualTo("210200");
        assertThat(WorkRobot.at(workbench, "hrss").view().list().body().unit()).isEqualTo("210200");
        viewpoint.unit("");
        WorkRobot robot = WorkRobot.at(workbench, "unit");
        Ui.until("the province", () -> robot.view().list() != null && robot.view().list().body().province());
    }

    @Test
    void everyDepartmentHasAGuideWhoseStepsLeadToItsViews() throws Exception {
        for (Office office : new Offices(Platform.getExtensionRegistry()).all()) {
            WorkRobot.at(workbench, office.desk());
            assertThat(office.welcome()).isNotBlank();
            assertThat(office.steps()).hasSizeGreaterThan(1);
            for (Office.Step step : office.steps()) {
                String id = step.view().split(":")[0];
                assertThat(id.isEmpty() || workbench.page().getWorkbenchWindow().getWorkbench().getViewRegistry().find(id) != null)
                        .as(office.desk() + " " + step.view()).isTrue();
            }
            Control guide = OpenWorkbench.controls(workbench.page().showView(GuideView.ID, office.desk(),
                    IWorkbenchPage.VIEW_ACTIVATE));
            Ui.settle();
            assertThat(ScreenTexts.of(guide)).anyMatch(text -> text.contains(office.welcome()));
            assertThat(ScreenTexts.untranslated(guide)).isEmpty();
        }
    }
}
