package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Register;
import org.qihang.ui.record.RecordEditor;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;
import org.qihang.ui.tests.UiThreadWatch;

/** Whatever a person does in a register, the window goes on answering: the database is asked beside the UI thread. */
class UiThreadTest {

    private static final int ROWS = 300;
    private static final long MOST_MILLIS = 100;

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;

    @BeforeEach
    void open() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        for (int i = 0; i < ROWS; i++) {
            Graduates.add(workbench.store(), i, "王伟" + i, graduate -> { });
        }
    }

    @AfterEach
    void close() {
        Ui.settle();
        workbench.close();
    }

    @Test
    void theWindowAnswersWhileTheDatabaseWorks() throws Exception {
        // The first time classes are loaded and compiled, which is the machine's time, not the window's.
        work();
        Map<String, Long> once = watched();
        // What held the thread by chance does not do so twice.
        Map<String, Long> again = once.isEmpty() ? once : watched();
        again.keySet().retainAll(once.keySet());
        assertThat(again).isEmpty();
    }

    private Map<String, Long> watched() throws Exception {
        try (UiThreadWatch watch = UiThreadWatch.begin()) {
            work();
            assertThat(watch.waits()).isEmpty();
            return new HashMap<>(watch.holdsOver(MOST_MILLIS));
        }
    }

    private void work() throws Exception {
        RegisterView view = (RegisterView) workbench.page().showView(RegisterView.ID, "Graduate",
                IWorkbenchPage.VIEW_ACTIVATE);
        workbench.session().changed(DataChange.ofRegister(OpenWorkbench.CAMPAIGN, Register.named("Graduate").orElseThrow()));
        RegisterTable table = view.table().orElseThrow();
        Ui.until("all rows", () -> table.count() == ROWS);
        GridRobot grid = new GridRobot(table.table());
        Ui.until("the first row", () -> grid.cell(0, "姓名") != null && grid.cell(0, "姓名").startsWith("王伟"));
        grid.clickTitle("姓名", SWT.NONE);
        grid.filter("姓名", "王伟1");
        Ui.until("fewer rows", () -> table.count() > 0 && table.count() < ROWS);
        grid.doubleClick(1, "姓名");
        Ui.until("the form", () -> workbench.page().getActiveEditor() instanceof RecordEditor editor
                && editor.form().isPresent());
        Text name = Ui.field(OpenWorkbench.controls(workbench.page().getActiveEditor()), "姓名", Text.class);
        Ui.type(name, name.getText().equals("王伟1") ? "王伟100" : "王伟1");
        Ui.menu(workbench.shell(), "文件", "保存");
        Ui.until("saved", () -> !workbench.page().getActiveEditor().isDirty());
        workbench.page().closeAllEditors(false);
        workbench.page().hideView(view);
        Ui.settle();
    }
}
