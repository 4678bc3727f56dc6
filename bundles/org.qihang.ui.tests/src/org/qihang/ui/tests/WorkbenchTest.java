package org.qihang.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.ui.editor.DocumentEditor;
import org.qihang.ui.tree.CampaignTreeView;

/** The window as it is after the start. */
class WorkbenchTest {

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;

    @BeforeEach
    void open() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void theOfficePerspectiveIsOpenAndTheTitleNamesTheCampaign() {
        assertThat(workbench.page().getPerspective().getId()).isEqualTo("org.qihang.ui.office.perspective");
        assertThat(workbench.shell().getText()).isEqualTo("启航 - 2013年辽宁省高校毕业生就业工作专项行动");
    }

    @Test
    void theMenuBarIsChinese() {
        assertThat(Arrays.stream(workbench.shell().getMenuBar().getItems()).map(MenuItem::getText))
                .contains("文件(&F)", "编辑(&E)", "窗口(&W)", "帮助(&H)");
    }

    @Test
    void aDoubleClickInTheTreeOpensTheEditorAtTheElement() throws Exception {
        Tree tree = OpenWorkbench.tree(workbench.view(CampaignTreeView.ID));
        Ui.until("the tree is filled", () -> tree.getItemCount() > 0);
        Ui.select(tree, "2013年", "目标", "总体就业率");
        Ui.doubleClick(tree);
        IEditorPart editor = workbench.page().getActiveEditor();
        assertThat(editor).isInstanceOf(DocumentEditor.class);
        Ui.until("the plan is loaded", () -> ((DocumentEditor) editor).document().isPresent());
        Tree master = OpenWorkbench.tree(editor);
        Ui.until("the element is shown", () -> master.getSelectionCount() == 1
                && master.getSelection()[0].getText().startsWith("总体就业率"));
        assertThat(Ui.field(OpenWorkbench.controls(editor), "目标值", Text.class).getText())
                .isEqualTo("94");
    }
}
