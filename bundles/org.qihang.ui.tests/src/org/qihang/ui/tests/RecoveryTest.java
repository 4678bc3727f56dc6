package org.qihang.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.qihang.model.campaign.Campaign;
import org.qihang.store.Document;
import org.qihang.ui.editor.DocumentEditor;
import org.qihang.ui.editor.draft.Draft;
import org.qihang.ui.editor.draft.Drafts;

/** Unsaved work is there again after a crash, and the saved document is never touched by it. */
class RecoveryTest {

    private static final String TITLE = "上次有未保存的内容";

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private Drafts drafts;

    @BeforeEach
    void open() {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        drafts = new Drafts(Platform.getStateLocation(FrameworkUtil.getBundle(DocumentEditor.class))
                .append("drafts").toFile().toPath());
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private String where() {
        return workbench.store().location().shown();
    }

    private Optional<Draft> draft() {
        try {
            return drafts.read(where(), OpenWorkbench.PLAN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Document stored() {
        return workbench.store().documents().load(OpenWorkbench.PLAN);
    }

    /** What a killed workbench leaves behind. */
    private void aDraftOfACrash() throws IOException {
        Campaign plan = (Campaign) stored().root();
        plan.getTargets().get(1).setGoal(new BigDecimal("97"));
        drafts.write(where(), OpenWorkbench.PLAN, plan, 1);
    }

    private static String goal(DocumentEditor editor) {
        Ui.select(OpenWorkbench.tree(editor), "2013年", "目标", "总体就业率");
        return Ui.field(OpenWorkbench.controls(editor), "目标值", Text.class).getText();
    }

    @Test
    void changesAreKeptAsADraftUntilTheyAreSaved() throws Exception {
        DocumentEditor editor = workbench.openPlan();
        goal(editor);
        Ui.type(Ui.field(OpenWorkbench.controls(editor), "目标值", Text.class), "95");
        Ui.until("the draft is written", () -> draft().isPresent());
        assertThat(((Campaign) draft().orElseThrow().root()).getTargets().get(1).getGoal())
                .isEqualTo(new BigDecimal("95"));
        assertThat(stored().version()).isEqualTo(1);

        Ui.menu(workbench.shell(), "文件", "保存");
        Ui.until("the draft is gone", () -> draft().isEmpty());
        assertThat(stored().version()).isEqualTo(2);
    }

    @Test
    void aDraftIsOfferedAndRestoredUnsaved() throws Exception {
        aDraftOfACrash();
        Ui.Answer answer = Ui.answer(TITLE, "恢复");
        DocumentEditor editor = workbench.openPlan();
        Ui.until("the draft is offered", answer::given);
        Ui.settle();
        assertThat(goal(editor)).isEqualTo("97");
        assertThat(editor.isDirty()).isTrue();
        assertThat(stored().version()).isEqualTo(1);

        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(goal(editor)).isEqualTo("94");
    }

    @Test
    void aDraftNobodyWantsIsGone() throws Exception {
        aDraftOfACrash();
        Ui.Answer answer = Ui.answer(TITLE, "不要了");
        DocumentEditor editor = workbench.openPlan();
        Ui.until("the draft is offered", answer::given);
        Ui.until("the draft is gone", () -> draft().isEmpty());
        assertThat(goal(editor)).isEqualTo("94");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void aDraftPutOffIsThereTheNextTime() throws Exception {
        aDraftOfACrash();
        Ui.Answer answer = Ui.answer(TITLE, "以后再说");
        workbench.openPlan();
        Ui.until("the draft is offered", answer::given);
        Ui.settle();
        workbench.page().closeAllEditors(false);
        Ui.settle();
        assertThat(draft()).isPresent();
    }
}
