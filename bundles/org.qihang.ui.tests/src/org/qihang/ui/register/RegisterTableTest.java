package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.exchange.record.ExportOptions;
import org.qihang.ui.record.RecordEditor;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** The register table in the running workbench. */
class RegisterTableTest {

    private static final String[] NAMES = {"王伟", "李娜", "张敏", "赵磊"};
    private static final int ROWS = 240;

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private RegisterView view;
    private GridRobot grid;

    @BeforeEach
    void open() throws Exception {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        for (int i = 0; i < ROWS; i++) {
            int n = i;
            Graduates.add(workbench.store(), n, NAMES[n % NAMES.length], graduate -> {
                graduate.setDestination(n % 3 == 0 ? "10" : "70");
                graduate.setOrigin(n % 10 == 0 ? "210200" : "210100");
                graduate.setMobile("139" + (10000000 + n));
            });
        }
        view = (RegisterView) workbench.view(RegisterView.ID);
        workbench.page().setPartState(workbench.page().getReference(view), org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
        workbench.session().changed(DataChange.ofRegister(OpenWorkbench.CAMPAIGN,
                view.table().orElseThrow().register()));
        grid = new GridRobot(view.table().orElseThrow().table());
        untilCount(ROWS);
        Ui.until("the first rows and names", () -> "辽宁省沈阳市".equals(grid.cell(1, "生源所在地")));
    }

    @AfterEach
    void close() {
        workbench.page().setPartState(workbench.page().getReference(view), org.eclipse.ui.IWorkbenchPage.STATE_RESTORED);
        workbench.close();
    }

    private void untilCount(long rows) {
        Ui.until(rows + " rows", () -> view.table().orElseThrow().count() == rows);
        Ui.until("their number is shown", () -> bar().contains(rows + " 条"));
    }

    private String bar() {
        return Ui.all(view.table().orElseThrow(), Label.class).stream().map(Label::getText).reduce("", String::concat);
    }

    @Test
    void codesShowByNameAndPersonalDataBehindStars() {
        assertThat(grid.cell(1, "姓名")).isEqualTo("李娜");
        assertThat(grid.cell(1, "性别")).isEqualTo("男");
        assertThat(grid.cell(1, "身份证号")).isEqualTo("210***********" + Graduates.identity(1).substring(14));
        assertThat(grid.cell(1, "手机")).isEqualTo("139****0001");
    }

    @Test
    void rowsFarDownArriveWhenSomeoneLooks() {
        assertThat(view.table().orElseThrow().rows().getDataValue(2, ROWS - 1)).isEqualTo(RegisterRows.COMING);
        Ui.until("the last row", () -> NAMES[(ROWS - 1) % NAMES.length]
                .equals(view.table().orElseThrow().rows().getDataValue(2, ROWS - 1)));
    }

    @Test
    void aClickOnATitleSortsAndCtrlAddsAColumn() {
        grid.clickTitle("姓名", SWT.NONE);
        Ui.until("sorted", () -> grid.cells("姓名", 2).equals(List.of("张敏", "张敏")));
        grid.clickTitle("姓名", SWT.NONE);
        Ui.until("the other way", () -> grid.cells("姓名", 2).equals(List.of("赵磊", "赵磊")));
        grid.clickTitle("生源所在地", SWT.MOD1);
        grid.clickTitle("生源所在地", SWT.MOD1);
        // 赵磊 is every fourth, Dalian every tenth: they never meet, so the second column leaves the order alone.
        Ui.until("still by name first", () -> grid.cells("姓名", 2).equals(List.of("赵磊", "赵磊")));
        assertThat(view.table().orElseThrow().shownQuery().order()).hasSize(2);
    }

    @Test
    void theFilterRowTakesTextCodesAndNames() {
        grid.filter("姓名", "王");
        untilCount(60);
        grid.filter("生源所在地", "大连");
        untilCount(12);
        Ui.until("only those", () -> grid.cells("姓名", 12).stream().allMatch("王伟"::equals));
        view.table().orElseThrow().filter(view.table().orElseThrow().column("name").orElseThrow(), "");
        view.table().orElseThrow().filter(view.table().orElseThrow().column("origin").orElseThrow(), "210200");
        untilCount(24);
    }

    @Test
    void aFilterNobodyCanUnderstandIsToldAndFiltersNothing() {
        grid.filter("出生日期", "昨天");
        Ui.until("the message", () -> Ui.all(view.table().orElseThrow(), org.eclipse.swt.custom.CLabel.class).stream()
                .anyMatch(label -> label.getText().contains("昨天")));
        untilCount(ROWS);
    }

    @Test
    void ctrlCPutsWhatIsShownOnTheClipboard() {
        Ui.settle();
        grid.click(1, "姓名");
        grid.press(SWT.MOD1, 'c');
        // Looked into while it is being filled, the clipboard may stay as it was: only afterwards.
        Ui.settle();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Ui.until("the clipboard is filled", () -> "李娜".equals(clipboard.getContents(TextTransfer.getInstance())));
        clipboard.dispose();
    }

    @Test
    void whatIsFilteredIsExportedAsShown() throws Exception {
        grid.filter("姓名", "李娜");
        untilCount(60);
        RegisterTable table = view.table().orElseThrow();
        Path file = folder.resolve("导出.csv");
        Ui.Answer told = Ui.answer("导出", "关闭");
        Job job = new ExportRows(table, ExportOptions.masked(List.of(table.column("name").orElseThrow(),
                table.column("identityNumber").orElseThrow(), table.column("destination").orElseThrow())), file);
        job.schedule();
        Ui.until("the export is told", told::given);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(61);
        assertThat(lines.getFirst()).endsWith("姓名,身份证号,毕业去向代码,毕业去向");
        assertThat(lines.get(1)).startsWith("李娜,210***********").doesNotContain(Graduates.identity(1));
    }

    @Test
    void aDoubleClickOpensTheRecord() {
        grid.doubleClick(1, "姓名");
        Ui.until("the form", () -> workbench.page().getActiveEditor() instanceof RecordEditor editor
                && editor.form().isPresent());
        IEditorPart editor = workbench.page().getActiveEditor();
        assertThat(editor.getTitle()).isEqualTo("李娜");
    }
}
