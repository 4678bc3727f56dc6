package org.qihang.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
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
        Ui.until("the list of the day chosen", () -> robot.view().list().on().equals(DAY));
        Ui.settle();
        assertThat(robot.view().list().items()).isNotEmpty();
        assertThat(shown(robot)).isEqualTo(robot.view().list().items().size());
        assertThat(tabs()).doesNotHaveDuplicates().doesNotContain("登记表", "图表").hasSizeGreaterThan(3);
        everyViewIsReadable();
    }

    /** Rows below the headings, those that tell how many more there are left out. */
    private static long shown(WorkRobot robot) {
        return Arrays.stream(robot.tree().getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .filter(row -> row.getData() != null).count();
    }

    /** What all tabs of the window say. */
    private List<String> tabs() {
        return Ui.all(workbench.shell(), CTabFolder.class).stream().filter(Control::isVisible)
                .flatMap(folder -> Arrays.stream(folder.getItems())).map(CTabItem::getText).toList();
    }

    private void everyViewIsReadable() {
        for (IViewReference reference : workbench.page().getViewReferences()) {
            workbench.page().activate(reference.getPart(true));
            Ui.settle();
            Control controls = OpenWorkbench.controls(reference.getView(false));
            assertThat(ScreenTexts.untranslated(controls)).as(reference.getPartName()).isEmpty();
            assertThat(ScreenTexts.speechless(controls)).as(reference.getPartName()).isEmpty();
        }
        // The status line tells the user's name and the store's folder.
        assertThat(ScreenTexts.untranslated(workbench.shell())).allMatch(text -> text.startsWith("数据库：")
                || text.startsWith("用户："));
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

    @Test
    void theMenusAreChinese() {
        List<String> texts = new ArrayList<>();
        walk(workbench.shell().getMenuBar(), texts);
        assertThat(texts).hasSizeGreaterThan(40).anyMatch(text -> text.contains("教育部门"));
        assertThat(texts).filteredOn(ScreenTexts::isUntranslated).containsOnly("语言 Language", "English");
    }

    private static void walk(Menu menu, List<String> texts) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            texts.add(item.getText().replaceAll("\t.*", ""));
            if (item.getMenu() != null) {
                walk(item.getMenu(), texts);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
