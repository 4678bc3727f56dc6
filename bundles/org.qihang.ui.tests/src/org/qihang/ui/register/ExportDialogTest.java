package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableReader;
import org.qihang.exchange.table.Tables;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** The dialog of an export: file, format, reason; what it writes. */
class ExportDialogTest {

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private RegisterRobot robot;

    @BeforeEach
    void open() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        Graduates.add(workbench.store(), 1, "王伟", graduate -> graduate.setMobile("13912345678"));
        robot = RegisterRobot.open(workbench, Register.of(RegisterPackage.Literals.GRADUATE));
    }

    @AfterEach
    void close() {
        robot.close();
        workbench.close();
    }

    private static Button go(Shell shell) {
        return shell.getDefaultButton();
    }

    private static void choose(Shell shell, String text) {
        Ui.all(shell, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0)
                .filter(button -> button.getParent() == Ui.button(shell, text).getParent())
                .forEach(button -> button.setSelection(button.getText().contains(text)));
        Ui.press(Ui.button(shell, text));
    }

    @Test
    void theFormatIsTheEndingAndADbfIsWritten() throws Exception {
        Path file = folder.resolve("毕业生.dbf");
        Ui.Answer[] told = new Ui.Answer[1];
        Ui.Answer asked = Ui.whenOpen("导出", shell -> {
            Text path = Ui.field(shell, "文件：", Text.class);
            path.setText(folder.resolve("没有这个文件夹").resolve("a.xlsx").toString());
            assertThat(go(shell).isEnabled()).isFalse();
            path.setText(folder.resolve("毕业生.xlsx").toString());
            assertThat(go(shell).isEnabled()).isTrue();
            Combo format = Ui.all(shell, Combo.class).getFirst();
            format.select(2);
            format.notifyListeners(SWT.Selection, new Event());
            assertThat(path.getText()).isEqualTo(file.toString());
            choose(shell, "不遮盖");
            assertThat(go(shell).isEnabled()).as("not without a reason").isFalse();
            Ui.all(shell, Text.class).stream().filter(text -> text.getMessage().contains("用途")).findFirst()
                    .orElseThrow().setText("报省就业指导中心核对");
            assertThat(go(shell).isEnabled()).isTrue();
            told[0] = Ui.answer("导出", "关闭");
            Ui.press(go(shell));
            return true;
        });
        robot.press("export");
        Ui.until("the dialog", asked::given);
        Ui.until("the export is told", () -> told[0].given());
        assertThat(Files.size(file)).isPositive();
        try (TableReader reader = Tables.open(file, ReadOptions.DETECT)) {
            assertThat(reader.format()).isEqualTo(TableFormat.DBF);
            reader.next();
            Row row = reader.next();
            assertThat(IntStream.range(0, row.size()).mapToObj(row::text)).contains(Graduates.identity(1), "13912345678");
        }
        assertThat(workbench.store().disclosures().of(OpenWorkbench.CAMPAIGN)).singleElement()
                .satisfies(disclosure -> assertThat(disclosure.why()).isEqualTo("报省就业指导中心核对"));
    }
}
