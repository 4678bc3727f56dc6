package org.qihang.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.ui.register.RegisterView;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.ScreenTexts;
import org.qihang.ui.tests.Ui;

/** Departments, registers, views and commands are found by what is typed, and opened by Enter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTest {

    private OpenWorkbench workbench;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbench = OpenWorkbench.over(folder.resolve("store"));
    }

    @AfterAll
    void close() throws Exception {
        WorkRobot.leave(workbench);
        workbench.close();
    }

    /** What is offered for what is typed; then the first is opened, or none. */
    private List<String> find(String typed, boolean open) throws Exception {
        List<String> offered = new ArrayList<>();
        List<String> english = new ArrayList<>();
        // Nothing is asserted in here: a dialog left open would hold the test for ever.
        Ui.Answer found = Ui.whenOpen("查找功能", shell -> {
            english.addAll(ScreenTexts.untranslated(shell));
            Text field = Ui.all(shell, Text.class).getFirst();
            field.setText(typed);
            Arrays.stream(Ui.all(shell, Table.class).getFirst().getItems()).forEach(item -> offered.add(item.getText(1)));
            if (open && !offered.isEmpty()) {
                field.notifyListeners(SWT.DefaultSelection, new Event());
            } else {
                shell.close();
            }
            return true;
        });
        workbench.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.qihang.ui.find", null);
        Ui.until("found by " + typed, found::given);
        Ui.settle();
        assertThat(english).allMatch(text -> text.contains("jybm"));
        return offered;
    }

    @Test
    void aDepartmentByTheInitialsOfItsPinyin() throws Exception {
        assertThat(find("jybm", true)).containsExactly("教育部门");
        assertThat(workbench.page().getPerspective().getId()).isEqualTo("org.qihang.ui.education.perspective");
        assertThat(find("监督", true)).containsExactly("监督检查");
        assertThat(workbench.page().getPerspective().getId()).isEqualTo("org.qihang.ui.inspection.perspective");
    }

    @Test
    void aRegisterByPartOfItsName() throws Exception {
        assertThat(find("帮扶责任", true)).containsExactly("帮扶责任");
        assertThat(workbench.page().getActivePart()).isInstanceOf(RegisterView.class);
        assertThat(workbench.page().getActivePart().getTitle()).isEqualTo("帮扶责任");
    }

    @Test
    void commandsOfTheProductAndNothingOfThePlatform() throws Exception {
        assertThat(find("", false)).contains("导入数据", "新建专项行动", "专项行动", "毕业生").doesNotHaveDuplicates()
                .noneMatch(ScreenTexts::isUntranslated);
        assertThat(find("没有这样的功能", false)).isEmpty();
    }
}
