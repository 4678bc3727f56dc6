package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Post;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.session.DataChange;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** Many rows at once: pasted from a spreadsheet, edited together, undone and redone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowEditsTest {

    private static final Register POST = Register.named("Post").orElseThrow();

    private OpenWorkbench workbench;
    private RegisterTable table;
    private GridRobot grid;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        Posts.employer(workbench.store(), "123456788", "沈阳鼓风机集团");
        for (String title : List.of("车工", "钳工", "焊工")) {
            Posts.add(workbench.store(), title, "123456788", post -> { });
        }
        table = ((RegisterView) workbench.page().showView(RegisterView.ID, "Post", IWorkbenchPage.VIEW_ACTIVATE))
                .table().orElseThrow();
        workbench.page().setPartState(workbench.page().getActivePartReference(), IWorkbenchPage.STATE_MAXIMIZED);
        grid = new GridRobot(table.table());
        // The view may have been open since before, over a register without any.
        workbench.session().changed(DataChange.ofRegister(OpenWorkbench.CAMPAIGN, POST));
        Ui.until("three posts", () -> table.count() == 3 && grid.cell(2, "岗位名称") != null
                && !grid.cell(2, "岗位名称").equals(RegisterRows.COMING) && !table.names().coded().isEmpty());
    }

    @AfterAll
    void close() {
        workbench.page().setPartState(workbench.page().getActivePartReference(), IWorkbenchPage.STATE_RESTORED);
        workbench.close();
    }

    private List<Post> posts() {
        return workbench.store().registers().page(RegisterQuery.of(OpenWorkbench.CAMPAIGN, POST), 0, 100).stream()
                .map(Post.class::cast).toList();
    }

    private void untilPosts(String what, Predicate<List<Post>> as) {
        Ui.until(what, () -> as.test(posts()));
        Ui.settle();
    }

    private void paste(String text, String button) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        table.setFocus();
        Ui.Answer written = Ui.whenOpen("粘贴", shell -> look(shell, button));
        Ui.menu(workbench.shell(), "编辑", "粘贴");
        Ui.until("the preview", written::given);
        clipboard.dispose();
    }

    private String preview = "";

    private boolean look(Shell shell, String button) {
        Table rows = Ui.all(shell, Table.class).getFirst();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < rows.getItemCount(); i++) {
            rows.showItem(rows.getItem(i));
            Ui.settle();
            for (int column = 0; column < rows.getColumnCount(); column++) {
                shown.append(rows.getItem(i).getText(column)).append('|');
            }
            shown.append('\n');
        }
        preview = shown.toString();
        Ui.press(Ui.button(shell, button));
        return true;
    }

    @Test
    void aBlockWithTitlesAddsAndChangesRecordsAndIsUndone() {
        Post known = posts().getFirst();
        paste("岗位编号\t岗位名称\t用人单位\t岗位类别\t需求人数\t工作地点\t来源渠道\t征集部门\t有效期起\n"
                + known.getCode() + "\t\t\t\t12\n"
                + "\t铣工\t沈阳鼓风机集团\t10\t3人\t大连市\t10\thrss\t2013年7月1日\n"
                + "\t磨工\t没有这家\t10\t3\t210200\t10\thrss\t2013-07-01\n"
                + "\t刨工\t123456788\t10\t三\t210200\t10\thrss\t2013-07-01\n", "写入");
        assertThat(preview).contains("铣工").contains("5 → 12").contains("没有找到“没有这家”").contains("三")
                .doesNotContainPattern("[a-zA-Z]{6}");
        untilPosts("one new, one changed", posts -> posts.size() == 4
                && posts.stream().anyMatch(post -> post.getCode().equals(known.getCode()) && post.getNumber() == 12));
        Post made = posts().stream().filter(post -> post.getTitle().equals("铣工")).findFirst().orElseThrow();
        assertThat(made.getEmployer()).isEqualTo("123456788");
        assertThat(made.getPlace()).isEqualTo("210200");
        Ui.menu(workbench.shell(), "编辑", "撤销“粘贴");
        untilPosts("as before", posts -> posts.size() == 3 && posts.stream().allMatch(post -> post.getNumber() == 5));
        Ui.menu(workbench.shell(), "编辑", "重做“粘贴");
        untilPosts("again", posts -> posts.size() == 4);
        Ui.menu(workbench.shell(), "编辑", "撤销“粘贴");
        untilPosts("as before again", posts -> posts.size() == 3);
    }

    @Test
    void aBlockWithoutTitlesGoesWhereTheSelectionIs() {
        Ui.until("three rows", () -> table.count() == 3);
        String first = grid.cell(1, "岗位名称");
        grid.click(1, "岗位名称");
        paste(first + "（夜班）\n" + grid.cell(2, "岗位名称"), "写入");
        untilPosts("one renamed", posts -> posts.stream().anyMatch(post -> post.getTitle().equals(first + "（夜班）")));
        Ui.until("shown", () -> (first + "（夜班）").equals(grid.cell(1, "岗位名称")));
        Ui.menu(workbench.shell(), "编辑", "撤销");
        untilPosts("as before", posts -> posts.stream().noneMatch(post -> post.getTitle().contains("夜班")));
    }

    @Test
    void allRowsOfTheFilterGetOneValue() {
        Ui.until("three rows", () -> table.count() == 3);
        Ui.Answer asked = Ui.whenOpen("批量修改", shell -> {
            List<Combo> fields = Ui.all(shell, Combo.class);
            fields.get(0).select(List.of(fields.get(0).getItems()).indexOf("需求人数"));
            fields.get(0).notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
            fields.get(1).setText("20");
            Ui.all(shell, org.eclipse.swt.widgets.Button.class).stream().filter(button -> button.getText().contains("所选"))
                    .forEach(button -> button.setSelection(false));
            Ui.press(Ui.button(shell, "预览"));
            return true;
        });
        Ui.Answer looked = Ui.whenOpen("批量修改需求人数", shell -> look(shell, "写入"));
        table.actions().edits().bulkEdit();
        Ui.until("asked", asked::given);
        Ui.until("looked", looked::given);
        assertThat(preview).contains("5 → 20");
        untilPosts("all", posts -> posts.stream().allMatch(post -> post.getNumber() == 20));
        table.setFocus();
        Ui.menu(workbench.shell(), "编辑", "撤销“批量修改");
        untilPosts("as before", posts -> posts.stream().allMatch(post -> post.getNumber() == 5));
    }
}
