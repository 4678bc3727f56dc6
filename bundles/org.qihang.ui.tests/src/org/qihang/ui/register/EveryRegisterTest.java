package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qihang.exchange.sample.season.SampleSeason;
import org.qihang.exchange.sample.season.SeasonProgress;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableReader;
import org.qihang.exchange.table.Tables;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.record.FormRobot;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.ScreenTexts;
import org.qihang.ui.tests.Ui;

/** Every register of the model, over a season of records, used as people use it: with menu, mouse, keys and clipboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRegisterTest {

    private static final int GRADUATES = 60;
    private static final int SEED = 20130520;
    private static final int ROWS = 3;

    private Path folder;
    private Ui.Answer told;
    private String inForm;
    private OpenWorkbench workbench;

    @BeforeAll
    void open(@TempDir Path temporary) {
        folder = temporary;
        workbench = OpenWorkbench.over(folder.resolve("store"));
        new SampleSeason(workbench.store(), OpenWorkbench.CAMPAIGN, SEED, GRADUATES).run(SeasonProgress.NONE);
        for (Register register : Register.all()) {
            if (workbench.store().registers().count(RegisterQuery.of(OpenWorkbench.CAMPAIGN, register)) < ROWS) {
                AnyRecord any = new AnyRecord(workbench.store(), register);
                for (int i = 0; i < ROWS; i++) {
                    any.add(i);
                }
            }
        }
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    static List<Register> registers() {
        return Register.all();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void isOpenedSortedFilteredEditedUndonePastedIntoAndExported(Register register) throws Exception {
        RegisterRobot robot = RegisterRobot.open(workbench, register);
        readable(OpenWorkbench.controls(robot.view()));
        sorted(robot);
        filtered(robot);
        editedInItsCell(robot);
        editedInItsForm(robot);
        pasted(robot);
        exported(robot, register);
        robot.close();
    }

    private static void readable(Control root) {
        assertThat(ScreenTexts.untranslated(root)).isEmpty();
        assertThat(ScreenTexts.speechless(root)).isEmpty();
    }

    private void sorted(RegisterRobot robot) {
        Feature feature = robot.sorted();
        robot.grid().show(RegisterRobot.label(feature));
        robot.grid().clickTitle(RegisterRobot.label(feature), SWT.NONE);
        robot.untilRows("sorted by " + feature, rows -> inOrder(rows, feature, Comparator.naturalOrder()));
        robot.grid().clickTitle(RegisterRobot.label(feature), SWT.NONE);
        robot.untilRows("the other way", rows -> inOrder(rows, feature, Comparator.reverseOrder()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean inOrder(List<Record> rows, Feature feature, Comparator order) {
        List<Object> values = rows.stream().map(row -> row == null ? null : row.eGet(feature.feature()))
                .filter(Objects::nonNull).toList();
        List<Object> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return !rows.contains(null) && values.equals(sorted);
    }

    private void filtered(RegisterRobot robot) {
        Feature feature = robot.coded();
        String typed = robot.shown(feature, robot.rows().getFirst());
        long meant = robot.stored().stream().filter(row -> robot.shown(feature, row).contains(typed)).count();
        robot.grid().show(RegisterRobot.label(feature));
        robot.grid().filter(RegisterRobot.label(feature), typed);
        robot.untilRows(meant + " rows with " + typed, rows -> rows.size() == Math.min(meant, RowPages.SIZE));
        robot.press("clear");
        robot.untilRows("all rows", rows -> robot.table().count() == robot.stored().size());
    }

    private void editedInItsCell(RegisterRobot robot) {
        Feature feature = robot.typed();
        String label = RegisterRobot.label(feature);
        Object before = robot.rows().getFirst().eGet(feature.feature());
        robot.grid().show(label);
        String word = robot.word("格中改过", 0);
        robot.grid().edit(0, label, word);
        robot.untilRows("the cell is written", rows -> rows.getFirst() != null
                && word.equals(rows.getFirst().eGet(feature.feature())));
        assertThat(robot.stored(robot.rows().getFirst().getId()).eGet(feature.feature())).isEqualTo(word);
        robot.grid().press(SWT.MOD1, 'z');
        robot.untilRows("as before", rows -> rows.getFirst() != null
                && Objects.equals(before, rows.getFirst().eGet(feature.feature())));
    }

    private void editedInItsForm(RegisterRobot robot) {
        Feature feature = robot.typed();
        String label = RegisterRobot.label(feature);
        long id = robot.rows().getFirst().getId();
        robot.grid().show(label);
        robot.grid().doubleClick(0, label);
        FormRobot form = FormRobot.active(workbench);
        readable(form.controls());
        String before = form.shown(label);
        form.type(label, robot.word("改过的内容", 1));
        assertThat(form.editor().isDirty()).isTrue();
        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(form.shown(label)).isEqualTo(before);
        assertThat(form.editor().isDirty()).isFalse();
        inForm = robot.word("表单里改过", 2);
        form.type(label, inForm).saved();
        assertThat(robot.stored(id).eGet(feature.feature())).isEqualTo(inForm);
        workbench.page().closeEditor(form.editor(), false);
        workbench.page().activate(robot.view());
        robot.untilRows("the table follows", rows -> rows.stream().anyMatch(row -> row != null && row.getId() == id
                && inForm.equals(row.eGet(feature.feature()))));
    }

    private void pasted(RegisterRobot robot) {
        Feature feature = robot.typed();
        List<Object> before = values(robot.rows(), feature);
        List<String> words = List.of(robot.word("甲公司", 0), robot.word("乙 \"公司\"", 1));
        robot.paste(0, feature, words.stream().map(word -> word.contains("\"") ? "\"" + word.replace("\"", "\"\"") + "\"" : word)
                .map(word -> word + "\r\n").reduce("", String::concat), this::agree);
        robot.untilRows("both rows written", rows -> values(rows, feature).equals(words));
        robot.grid().press(SWT.MOD1, 'z');
        robot.untilRows("as before", rows -> values(rows, feature).equals(before));
    }

    private static List<Object> values(List<Record> rows, Feature feature) {
        return rows.stream().limit(2).map(row -> row == null ? null : row.eGet(feature.feature())).toList();
    }

    private boolean agree(Shell shell) {
        readable(shell);
        Ui.press(Ui.button(shell, "写入"));
        return true;
    }

    private void exported(RegisterRobot robot, Register register) throws Exception {
        Path file = folder.resolve(register.name() + ".xlsx");
        Ui.Answer asked = Ui.whenOpen("导出", shell -> {
            readable(shell);
            Ui.field(shell, "文件：", Text.class).setText(file.toString());
            // What is done when it is told is there before the button is pressed: the export may be quick.
            told = Ui.answer("导出", "关闭");
            Ui.press(Ui.button(shell, "导出"));
            return true;
        });
        robot.press("export");
        Ui.until("the dialog", asked::given);
        Ui.until("the export is told", () -> told.given());
        List<String> cells = new ArrayList<>();
        int rows = -1;
        try (TableReader reader = Tables.open(file, ReadOptions.DETECT)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows++;
                for (int i = 0; i < row.size(); i++) {
                    cells.add(row.text(i));
                }
            }
        }
        assertThat(rows).isEqualTo(robot.stored().size());
        assertThat(cells).contains(robot.typed().headers().getFirst(), inForm);
    }
}
