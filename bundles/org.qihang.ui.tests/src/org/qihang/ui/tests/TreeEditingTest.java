package org.qihang.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Coded;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Quota;
import org.qihang.ui.editor.DocumentEditor;

/** Adding, removing and moving elements of the plan. */
class TreeEditingTest {

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private DocumentEditor editor;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        editor = workbench.openPlan();
        tree = OpenWorkbench.tree(editor);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Campaign plan() {
        return (Campaign) editor.document().orElseThrow().root();
    }

    private List<String> targets() {
        return plan().getTargets().stream().map(Coded::getName).toList();
    }

    private void press(String tip) {
        ToolItem button = Ui.all(OpenWorkbench.controls(editor), ToolBar.class).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> String.valueOf(item.getToolTipText()).startsWith(tip)).findFirst().orElseThrow();
        assertThat(button.isEnabled()).as(tip).isTrue();
        button.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }

    @Test
    void anElementIsAddedBesideTheOneInHandAndIsInHandThen() {
        List<String> before = targets();
        Ui.select(tree, "2013年", "目标", before.get(0));
        press("添加目标");
        assertThat(targets()).hasSize(before.size() + 1).startsWith(before.get(0), "新目标", before.get(1));
        assertThat(tree.getSelection()[0].getText()).startsWith("新目标");
        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(targets()).isEqualTo(before);
    }

    @Test
    void anElementIsMovedAndUndone() {
        List<String> before = targets();
        Ui.select(tree, "2013年", "目标", before.get(1));
        press("上移");
        assertThat(targets()).startsWith(before.get(1), before.get(0));
        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(targets()).isEqualTo(before);
    }

    @Test
    void whatRefersToARemovedElementDoesNoLongerAndUndoBringsBothBack() {
        Phase phase = plan().getQuotas().stream().map(Quota::getPhase).filter(each -> each != null).findFirst()
                .orElseThrow();
        long referring = referring(phase);
        Ui.select(tree, "2013年", "阶段", phase.getName());
        press("删除");
        assertThat(plan().getPhases()).doesNotContain(phase);
        assertThat(referring(phase)).isZero();
        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(plan().getPhases()).contains(phase);
        assertThat(referring(phase)).isEqualTo(referring);
    }

    private long referring(EObject phase) {
        return plan().getQuotas().stream().filter(quota -> quota.getPhase() == phase).count();
    }
}
