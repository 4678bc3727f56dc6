package org.qihang.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Department;
import org.qihang.model.campaign.Desk;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;
import org.qihang.store.Document;
import org.qihang.ui.editor.DocumentEditor;

/** Editing the plan: typing, undo, problems, saving. */
class EditingTest {

    private static final BigDecimal GOAL = new BigDecimal("94");

    @TempDir
    private Path folder;
    private OpenWorkbench workbench;
    private DocumentEditor editor;
    private Control page;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        editor = workbench.openPlan();
        page = OpenWorkbench.controls(editor);
        tree = OpenWorkbench.tree(editor);
        Ui.select(tree, "2013年", "目标", "总体就业率");
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Target target() {
        return ((Campaign) editor.document().orElseThrow().root()).getTargets().get(1);
    }

    private Text text(String label) {
        return Ui.field(page, label, Text.class);
    }

    private Document stored() {
        return workbench.store().documents().load(OpenWorkbench.PLAN);
    }

    @Test
    void typingChangesTheValueAndOneUndoTakesAllOfItBack() {
        Ui.type(text("目标值"), "9");
        Ui.type(text("目标值"), "95");
        Ui.type(text("目标值"), "95.5");
        assertThat(target().getGoal()).isEqualTo(new BigDecimal("95.5"));
        assertThat(editor.isDirty()).isTrue();

        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(target().getGoal()).isEqualTo(GOAL);
        assertThat(editor.isDirty()).isFalse();
        assertThat(text("目标值").getText()).isEqualTo("94");

        Ui.menu(workbench.shell(), "编辑", "重做");
        assertThat(text("目标值").getText()).isEqualTo("95.5");
    }

    @Test
    void datesAreTypedInAnyUsualWay() {
        Ui.type(text("完成时限"), "2013年11月30日");
        assertThat(target().getDue()).isEqualTo(LocalDate.of(2013, 11, 30));
        Ui.type(text("完成时限"), "20131001");
        assertThat(target().getDue()).isEqualTo(LocalDate.of(2013, 10, 1));
    }

    @Test
    void aChoiceIsMadeFromTheWordsOfTheModel() {
        Combo combo = Ui.field(page, "对象", Combo.class);
        assertThat(combo.getItems()).contains("全省", "困难毕业生");
        combo.select(combo.indexOf("困难毕业生"));
        combo.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
        assertThat(target().getSubject()).isEqualTo(Subject.HARDSHIP);
    }

    @Test
    void severalElementsAreTickedInAList() {
        Desk desk = ((Campaign) editor.document().orElseThrow().root()).getDesks().get(1);
        List<Department> before = List.copyOf(desk.getDepartments());
        Ui.select(tree, "2013年", "工作台", desk.getName());
        Table table = Ui.field(page, "部门", Table.class);
        assertThat(Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(TableItem::getData))
                .containsExactlyElementsOf(before);
        TableItem other = Arrays.stream(table.getItems()).filter(item -> !item.getChecked()).findFirst().orElseThrow();
        other.setChecked(true);
        Event tick = new Event();
        tick.item = other;
        tick.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, tick);
        assertThat(desk.getDepartments()).hasSize(before.size() + 1).contains((Department) other.getData());
        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(desk.getDepartments()).isEqualTo(before);
        assertThat(other.getChecked()).isFalse();
    }

    @Test
    void aProblemIsShownAtTheFieldAndInTheListAndAClickGoesThere() {
        Ui.type(text("目标值"), "150");
        assertThat(Ui.all(page, Label.class)).anyMatch(label -> label.getText().equals("“目标值”不能大于 100%。"));
        Table problems = Ui.all(page, Table.class).getFirst();
        assertThat(problems.getItemCount()).isEqualTo(1);
        assertThat(problems.getItem(0).getText(1)).isEqualTo("“目标值”不能大于 100%。");

        Ui.select(tree, "2013年", "目标", "初次就业率");
        problems.setSelection(0);
        problems.notifyListeners(SWT.Selection, new Event());
        problems.notifyListeners(SWT.MouseUp, new Event());
        Ui.settle();
        assertThat(tree.getSelection()[0].getText()).startsWith("总体就业率");
        assertThat(text("目标值").getText()).isEqualTo("150");
    }

    @Test
    void savingMakesANewVersionWithWhoAndIsTheSavePoint() {
        Ui.type(text("目标值"), "95");
        Ui.menu(workbench.shell(), "文件", "保存");
        Ui.until("saved", () -> !editor.isDirty());
        Document stored = stored();
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.who()).isEqualTo("李四");
        assertThat(((Campaign) stored.root()).getTargets().get(1).getGoal()).isEqualTo(new BigDecimal("95"));

        Ui.menu(workbench.shell(), "编辑", "撤销");
        assertThat(editor.isDirty()).as("differs from the save point").isTrue();
        assertThat(stored().version()).isEqualTo(2);
    }

    @Test
    void whatIsNoDateIsKeptAsTypedAndCannotBeSaved() {
        Ui.type(text("完成时限"), "明年");
        assertThat(target().getDue()).as("the value before").isEqualTo(LocalDate.of(2013, 12, 31));
        assertThat(editor.isDirty()).isTrue();
        Ui.select(tree, "2013年", "目标", "初次就业率");
        Ui.Answer told = Ui.answer("2013年", "确定");
        Ui.menu(workbench.shell(), "文件", "保存");
        Ui.until("told what to correct", told::given);
        Ui.settle();
        assertThat(stored().version()).isEqualTo(1);
        assertThat(tree.getSelection()[0].getText()).as("jumped there").startsWith("总体就业率");
        assertThat(text("完成时限").getText()).isEqualTo("明年");
    }
}
