package org.qihang.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Assignment;
import org.qihang.model.register.HandoverBatch;
import org.qihang.model.register.HandoverEntry;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterPackage.Literals;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.record.RecordEditor;
import org.qihang.ui.register.Graduates;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.ScreenTexts;
import org.qihang.ui.tests.Ui;

/** Leavers go from Education to a city, which accepts, returns and gives a receipt: all of it from the work lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandingOverTest {

    private static final LocalDate DAY = LocalDate.of(2013, 7, 10);
    private static final String SHENYANG = "210100";
    private static final String WITHOUT_JOB = "70";

    private OpenWorkbench workbench;
    private Viewpoint viewpoint;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        for (int n = 1; n <= 3; n++) {
            Graduates.add(workbench.store(), n, "张三" + n, graduate -> graduate.setDestination(WITHOUT_JOB));
        }
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

    @Test
    void fromEducationToTheCityAndItsAdvisers() throws Exception {
        educationMakesAndHandsOver();
        viewpoint.unit(SHENYANG);
        theCityAcceptsOneAndReturnsTwo();
        theCityGivesAReceipt();
        theCityAssignsAnAdviser();
        educationSeesWhoWasReturned();
    }

    private <T extends Record> List<T> all(EClass type, Class<T> kind) {
        return workbench.store().registers().page(RegisterQuery.of(OpenWorkbench.CAMPAIGN, Register.of(type)), 0, 100)
                .stream().map(kind::cast).toList();
    }

    private List<HandoverEntry> entries() {
        return all(Literals.HANDOVER_ENTRY, HandoverEntry.class);
    }

    private HandoverBatch batch() {
        return all(Literals.HANDOVER_BATCH, HandoverBatch.class).getFirst();
    }

    private void educationMakesAndHandsOver() throws Exception {
        WorkRobot education = WorkRobot.at(workbench, "education");
        education.select("新到", "未编入移交批次的离校未就业毕业生");
        Ui.Answer made = Ui.answer("未编入移交批次", "编制批次");
        education.act();
        Ui.until("the batch is made", () -> made.given() && entries().size() == 3);
        education.untilNone("未编入移交批次的离校未就业毕业生");
        assertThat(batch().getPrepared()).isEqualTo(DAY);
        education.select("新到", "待移交的批次");
        List<String> english = new ArrayList<>();
        Ui.Answer submitted = WorkRobot.whenOpen("待移交的批次", shell -> {
            english.addAll(ScreenTexts.untranslated(shell));
            return press(shell, "移交");
        });
        education.press("移交");
        Ui.until("it is handed over", () -> submitted.given() && batch().getSubmitted() != null);
        education.untilNone("待移交的批次");
        assertThat(english).isEmpty();
    }

    /** Presses the push button of that text: steps have the same names. */
    private static boolean press(Shell shell, String text) {
        Button button = Ui.all(shell, Button.class).stream()
                .filter(each -> (each.getStyle() & SWT.PUSH) != 0 && each.getText().equals(text)).findFirst().orElse(null);
        if (button == null || !button.isEnabled()) {
            return false;
        }
        Ui.press(button);
        return true;
    }

    private void theCityAcceptsOneAndReturnsTwo() throws Exception {
        WorkRobot city = WorkRobot.at(workbench, "unit");
        Ui.until("the city's list", () -> city.view().list().body().unit().equals(SHENYANG));
        city.select("新到", "待接收的移交批次");
        List<String> offered = new ArrayList<>();
        Ui.Answer accepted = WorkRobot.whenOpen("待接收的移交批次", shell -> {
            Table people = Ui.all(shell, Table.class).getFirst();
            Arrays.stream(people.getItems()).map(TableItem::getText).forEach(offered::add);
            tick(people, 1);
            return press(shell, "接收");
        });
        city.press("接收");
        Ui.until("one is accepted", () -> accepted.given()
                && entries().stream().filter(entry -> entry.getAccepted() != null).count() == 1);
        assertThat(offered).hasSize(3).allMatch(text -> text.startsWith("张三") && !text.contains("19900101"));
        city.select("新到", "待接收的移交批次");
        List<String> wrong = new ArrayList<>();
        Ui.Answer returned = WorkRobot.whenOpen("待接收的移交批次", shell -> {
            step(shell, "退回");
            if (press(shell, "退回")) {
                wrong.add("returned without a reason");
                return true;
            }
            Text reason = Ui.all(shell, Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0
                    && (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow();
            reason.setText("户籍不在本市");
            return press(shell, "退回");
        });
        city.act();
        Ui.until("two are returned", () -> returned.given()
                && entries().stream().filter(entry -> "户籍不在本市".equals(entry.getReason())).count() == 2);
        city.untilNone("待接收的移交批次");
        assertThat(wrong).isEmpty();
    }

    private static void tick(Table people, int only) {
        for (int i = 0; i < people.getItemCount(); i++) {
            people.getItem(i).setChecked(i == only);
        }
        people.notifyListeners(SWT.Selection, new Event());
    }

    private static void step(Shell shell, String name) {
        for (Button radio : Ui.all(shell, Button.class)) {
            if ((radio.getStyle() & SWT.RADIO) != 0) {
                radio.setSelection(radio.getText().equals(name));
                radio.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    private void theCityGivesAReceipt() throws Exception {
        WorkRobot city = WorkRobot.at(workbench, "unit");
        city.select("新到", "待回执的移交批次");
        Ui.Answer given = WorkRobot.whenOpen("待回执的移交批次", shell -> press(shell, "回执"));
        city.press("回执");
        Ui.until("the receipt", () -> given.given() && batch().getReceipted() != null);
        city.untilNone("待回执的移交批次");
        assertThat(batch().getReceipted()).isEqualTo(DAY);
    }

    private void theCityAssignsAnAdviser() throws Exception {
        WorkRobot city = WorkRobot.at(workbench, "unit");
        city.select("新到", "未落实责任人的毕业生");
        List<String> nameless = new ArrayList<>();
        Ui.Answer assigned = WorkRobot.whenOpen("未落实责任人", shell -> {
            Text names = Ui.all(shell, Text.class).stream().filter(text -> !text.getMessage().isEmpty()).findFirst()
                    .orElseThrow();
            if (names.getText().isEmpty() && press(shell, "确定")) {
                nameless.add("assigned to nobody");
                return true;
            }
            names.setText("王芳、李强");
            return press(shell, "确定");
        });
        city.act();
        Ui.until("an adviser", () -> assigned.given() && !all(Literals.ASSIGNMENT, Assignment.class).isEmpty());
        assertThat(all(Literals.ASSIGNMENT, Assignment.class).getFirst().getAdviser()).isEqualTo("王芳");
        assertThat(nameless).isEmpty();
    }

    private void educationSeesWhoWasReturned() throws Exception {
        viewpoint.unit("");
        WorkRobot education = WorkRobot.at(workbench, "education");
        Ui.until("the province's list", () -> education.view().list().body().province());
        education.select("新到", "被退回的人员");
        assertThat(education.view().item().orElseThrow().count()).isEqualTo(2);
        viewpoint.unit(SHENYANG);
        Ui.until("the people", () -> education.view().list().items().stream().anyMatch(item -> item.detail().contains("户籍不在本市")));
        education.select("新到", "被退回的人员");
        education.open();
        Ui.until("the form", () -> workbench.page().getActiveEditor() instanceof RecordEditor editor
                && editor.getTitle().startsWith("张三"));
    }
}
