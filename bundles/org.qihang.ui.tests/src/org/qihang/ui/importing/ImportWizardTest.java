package org.qihang.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.register.Graduates;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** A roster goes through the import wizard, page by page. */
class ImportWizardTest {

    private static final Register GRADUATE = Register.of(RegisterPackage.Literals.GRADUATE);
    private static final String TITLE = "导入数据：毕业生";
    private static final String HEADER = "身份证号,姓名,性别,生源所在地代码,院校代码,学历代码,专业代码,毕业时间,毕业去向";

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void oneIsKnownAlready() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        Graduates.add(workbench.store(), 1, "王伟", graduate -> { });
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private static String line(String identity, String name, String destination) {
        return String.join(",", identity, name, "男", "210100", "10140", "31", "080901", "2013-07-01", destination);
    }

    private Path roster(String... lines) throws Exception {
        Path file = folder.resolve("名册.csv");
        Files.writeString(file, HEADER + "\r\n" + String.join("\r\n", lines) + "\r\n", Charset.forName("GBK"));
        return file;
    }

    /** Goes through the wizard with a file; answers its result dialog by closing it. */
    private void run(Path file) throws Exception {
        Ui.Answer first = Ui.whenOpen(TITLE, shell -> choose(shell, file));
        workbench.page().getWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand(ImportRegisterHandler.COMMAND, null);
        assertThat(first.given()).isTrue();
        Ui.settle();
    }

    private boolean choose(Shell wizard, Path file) {
        Text field = Ui.all(wizard, Text.class).stream().filter(text -> text.isVisible() && text.getEditable())
                .findFirst().orElse(null);
        if (field == null) {
            return false;
        }
        field.setText(file.toString());
        if (!next(wizard).isEnabled()) {
            return false;
        }
        Ui.press(next(wizard));
        Ui.whenOpen(TITLE, this::columns);
        return true;
    }

    private static Button next(Shell wizard) {
        return Ui.button(wizard, "下一步");
    }

    private boolean columns(Shell wizard) {
        List<String> titles = texts(wizard, 0);
        if (!titles.contains("毕业去向") || !next(wizard).isEnabled()) {
            return false;
        }
        seen.addAll(titles);
        Ui.press(next(wizard));
        Ui.whenOpen(TITLE, this::trial);
        return true;
    }

    private static List<String> texts(Shell shell, int column) {
        return Ui.all(shell, Table.class).stream().filter(Table::isVisible)
                .flatMap(table -> Arrays.stream(table.getItems())).map(TableItem.class::cast)
                .map(item -> item.getText(column)).toList();
    }

    private boolean trial(Shell wizard) {
        Button start = Ui.button(wizard, "开始导入");
        if (!start.isEnabled()) {
            return false;
        }
        seen.addAll(labels(wizard));
        seen.addAll(texts(wizard, 0));
        assertThat(count()).as("a trial changes nothing").isEqualTo(1);
        Ui.whenOpen(TITLE, any -> result());
        Ui.press(start);
        return true;
    }

    /** The result stands in a window of its own over the wizard's. */
    private boolean result() {
        for (Shell shell : Display.getCurrent().getShells()) {
            boolean over = shell.isVisible() && shell.getText().equals(TITLE) && Ui.all(shell, Button.class).stream()
                    .anyMatch(button -> button.getText().contains("关闭"));
            if (over) {
                seen.addAll(labels(shell));
                Ui.all(shell, Text.class).forEach(text -> seen.add(text.getText()));
                Ui.press(Ui.button(shell, "关闭"));
                return true;
            }
        }
        return false;
    }

    private static List<String> labels(Shell shell) {
        return Ui.all(shell, Label.class).stream().map(Label::getText).toList();
    }

    private long count() {
        return workbench.store().registers().count(RegisterQuery.of(OpenWorkbench.CAMPAIGN, GRADUATE));
    }

    private Graduate stored(int n) {
        return (Graduate) workbench.store().registers()
                .byKey(OpenWorkbench.CAMPAIGN, GRADUATE, Graduates.identity(n)).orElseThrow();
    }

    @Test
    void goodRowsGoInBadOnesAreListedAndSuccessIsNotClaimed() throws Exception {
        String wrong = Graduates.identity(7).substring(0, 17) + (Graduates.identity(7).endsWith("0") ? "1" : "0");
        run(roster(line(Graduates.identity(1), "王伟", "待就业"), line(Graduates.identity(3), "李强", "10"),
                line(wrong, "赵六", "10"), line(Graduates.identity(5), "张三", "火星")));

        assertThat(count()).isEqualTo(2);
        assertThat(stored(1).getDestination()).isEqualTo("70");
        assertThat(stored(3).getName()).isEqualTo("李强");
        assertThat(seen).contains("身份证号", "毕业去向")
                .anyMatch(text -> text.contains("新增 1，更新 1，未变 0，拒绝 2"))
                .anyMatch(text -> text.contains("部分导入"))
                .noneMatch(text -> text.contains("导入完成"));
    }

    @Test
    void aWholeRosterIsDone() throws Exception {
        run(roster(line(Graduates.identity(3), "李强", "10"), line(Graduates.identity(5), "张三", "70")));
        assertThat(count()).isEqualTo(3);
        assertThat(seen).anyMatch(text -> text.contains("导入完成"));
    }
}
