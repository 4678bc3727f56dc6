package org.qihang.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.campaign.Campaign;
import org.qihang.store.Document;
import org.qihang.ui.editor.DocumentEditor;

/** Somebody else saves while the plan is edited: nothing of either is lost. */
class ConflictTest {

    private static final String TITLE = "别人已经先保存了";

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private DocumentEditor editor;

    @BeforeEach
    void twoEditTheSamePlan() throws Exception {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        editor = workbench.openPlan();
        Ui.select(OpenWorkbench.tree(editor), "2013年", "目标", "总体就业率");
        Ui.type(goal(), "95");
        Document theirs = stored();
        ((Campaign) theirs.root()).getTargets().get(1).setGoal(new BigDecimal("96"));
        workbench.store().documents().save(theirs.root(), OpenWorkbench.PLAN, theirs.version(), "theirs");
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Text goal() {
        return Ui.field(OpenWorkbench.controls(editor), "目标值", Text.class);
    }

    private Document stored() {
        return workbench.store().documents().load(OpenWorkbench.PLAN);
    }

    private BigDecimal storedGoal() {
        return ((Campaign) stored().root()).getTargets().get(1).getGoal();
    }

    private void saveAndAnswer(String button) {
        Ui.Answer answer = Ui.answer(TITLE, button);
        Ui.menu(workbench.shell(), "文件", "保存");
        Ui.until("the conflict is shown", answer::given);
        Ui.settle();
    }

    @Test
    void theConflictIsShownSideBySide() {
        List<List<String>> rows = new ArrayList<>();
        Ui.Answer answer = Ui.whenOpen(TITLE, shell -> read(shell, rows));
        Ui.menu(workbench.shell(), "文件", "保存");
        Ui.until("the conflict is shown", answer::given);
        assertThat(rows).containsExactly(List.of("目标 › 总体就业率", "目标值", "95%", "96%"));
    }

    private static boolean read(Shell shell, List<List<String>> rows) {
        Table table = Ui.all(shell, Table.class).getFirst();
        if (table.getItemCount() == 0) {
            return false;
        }
        for (TableItem item : table.getItems()) {
            rows.add(Arrays.asList(item.getText(0), item.getText(1), item.getText(2), item.getText(3)));
        }
        Ui.press(Ui.button(shell, "继续编辑"));
        return true;
    }

    @Test
    void goingOnEditingChangesNothing() {
        saveAndAnswer("继续编辑");
        assertThat(goal().getText()).isEqualTo("95");
        assertThat(editor.isDirty()).isTrue();
        assertThat(storedGoal()).isEqualTo(new BigDecimal("96"));
    }

    @Test
    void theirsTakenMineIsOneUndoAway() {
        saveAndAnswer("改用对方的");
        Ui.until("theirs is shown", () -> !editor.isDirty());
        Ui.select(OpenWorkbench.tree(editor), "2013年", "目标", "总体就业率");
        assertThat(goal().getText()).isEqualTo("96");

        Ui.menu(workbench.shell(), "编辑", "撤销");
        Ui.select(OpenWorkbench.tree(editor), "2013年", "目标", "总体就业率");
        assertThat(goal().getText()).isEqualTo("95");
        Ui.menu(workbench.shell(), "文件", "保存");
        Ui.until("saved", () -> !editor.isDirty());
        assertThat(storedGoal()).isEqualTo(new BigDecimal("95"));
    }

    @Test
    void mineKeptTheirsStaysARevision() {
        saveAndAnswer("用我的覆盖");
        Ui.until("saved", () -> !editor.isDirty());
        assertThat(stored().version()).isEqualTo(3);
        assertThat(storedGoal()).isEqualTo(new BigDecimal("95"));
        Document second = workbench.store().documents().loadRevision(OpenWorkbench.PLAN, 2);
        assertThat(((Campaign) second.root()).getTargets().get(1).getGoal()).isEqualTo(new BigDecimal("96"));
    }
}
