package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.ui.register.group.GroupPanel;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** Rows counted by group beside the table. */
class TableGroupsTest {

    @TempDir
    private Path folder;

    private OpenWorkbench workbench;

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void rowsAreCountedWithSubtotalsAndAClickShowsThoseOfAGroup() throws Exception {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        Posts.employer(workbench.store(), "123456788", "沈阳鼓风机集团");
        for (int i = 0; i < 6; i++) {
            int n = i;
            Posts.add(workbench.store(), "车工" + i, "123456788", post -> {
                post.setPlace(n < 4 ? "210100" : "210200");
                post.setKind(n % 2 == 0 ? "10" : "20");
                post.setNumber(10 + n);
            });
        }
        RegisterTable table = ((RegisterView) workbench.page().showView(RegisterView.ID, "Post",
                IWorkbenchPage.VIEW_ACTIVATE)).table().orElseThrow();
        Ui.until("six posts", () -> table.count() == 6);
        table.groups().toggle();
        GroupPanel panel = table.groups().panel().orElseThrow();
        Table groups = Ui.all(panel, Table.class).getFirst();
        choose(panel, 0, "统计归口");
        choose(panel, 1, "岗位类别");
        Ui.until("two units with two kinds each", () -> groups.getItemCount() == 7);
        List<List<String>> lines = lines(groups);
        assertThat(lines.getFirst()).containsExactly("沈阳市", "4", "46");
        assertThat(lines.get(1).getFirst()).startsWith("    ");
        assertThat(lines.get(1).subList(1, 3)).isEqualTo(List.of("2", "22"));
        assertThat(lines.getLast()).containsExactly("合计", "6", "75");
        groups.select(1);
        groups.notifyListeners(SWT.Selection, new Event());
        Ui.until("those of the group", () -> table.count() == 2);
        groups.select(6);
        groups.notifyListeners(SWT.Selection, new Event());
        Ui.until("all", () -> table.count() == 6);
        groups.select(0);
        groups.notifyListeners(SWT.Selection, new Event());
        Ui.until("those of the unit", () -> table.count() == 4);
        table.groups().toggle();
        Ui.until("all again", () -> table.count() == 6);
    }

    private static void choose(GroupPanel panel, int level, String label) {
        Combo combo = Ui.all(panel, Combo.class).get(level);
        combo.select(List.of(combo.getItems()).indexOf(label));
        combo.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }

    private static List<List<String>> lines(Table groups) {
        List<List<String>> lines = new ArrayList<>();
        for (TableItem item : groups.getItems()) {
            lines.add(Stream.of(item.getText(0), item.getText(1), item.getText(2)).toList());
        }
        return lines;
    }
}
