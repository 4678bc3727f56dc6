package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.model.register.Graduate;
import org.qihang.model.register.LeaverService;
import org.qihang.model.register.RegisterFactory;
import org.qihang.store.Order;
import org.qihang.ui.register.view.SavedView;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** Ways to look at a table: marks, frozen columns, saved views. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableViewsTest {

    private OpenWorkbench workbench;
    private RegisterTable table;
    private RegisterGrid grid;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        workbench = OpenWorkbench.over(folder.resolve("store"));
        for (int i = 0; i < 12; i++) {
            Graduate graduate = Graduates.add(workbench.store(), i, i < 4 ? "王伟" : "李娜", changed -> { });
            LeaverService service = RegisterFactory.eINSTANCE.createLeaverService();
            service.setCampaign(OpenWorkbench.CAMPAIGN);
            service.setPerson(graduate.getIdentityNumber());
            service.setRegistered(LocalDate.of(2013, 7, 1).plusDays(i));
            service.setIntention("10");
            service.setAdviser(i % 2 == 0 ? "李主任" : "张主任");
            service.setNextDue(i < 3 ? LocalDate.now().minusDays(2) : LocalDate.now().plusDays(i < 8 ? 3 : 30));
            workbench.store().registers().insert(service, "test");
        }
        table = ((RegisterView) workbench.page().showView(RegisterView.ID, "LeaverService",
                IWorkbenchPage.VIEW_ACTIVATE)).table().orElseThrow();
        grid = table.grid();
        untilCount(12);
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    private void untilCount(long rows) {
        Ui.until(rows + " rows", () -> table.count() == rows);
    }

    @Test
    void theLegendShowsOnlyRowsWithAMark() {
        Button late = Ui.button(table, "逾期");
        late.setSelection(true);
        late.notifyListeners(SWT.Selection, new Event());
        untilCount(3);
        Button soon = Ui.button(table, "7天内到期");
        soon.setSelection(true);
        soon.notifyListeners(SWT.Selection, new Event());
        untilCount(5);
        assertThat(late.getSelection()).isFalse();
        soon.setSelection(false);
        soon.notifyListeners(SWT.Selection, new Event());
        untilCount(12);
    }

    @Test
    void aSavedViewBringsBackFiltersSortColumnsAndFrozenOnes() {
        SavedView before = table.actions().views().present("全部");
        table.filter(table.column("adviser").orElseThrow(), "张");
        untilCount(6);
        table.search("李");
        untilCount(4);
        table.sort().set(List.of(new Order(table.column("registered").orElseThrow(), false)));
        grid.freeze(2);
        table.actions().views().memory().save(table.actions().views().present("张主任"));
        table.actions().views().show(before);
        untilCount(12);
        assertThat(grid.frozen()).isZero();
        table.actions().views().show("张主任");
        untilCount(4);
        assertThat(grid.frozen()).isEqualTo(2);
        assertThat(table.shownQuery().order()).singleElement().satisfies(order -> assertThat(order.ascending()).isFalse());
        assertThat(table.actions().views().memory().names()).containsExactly("张主任");
        table.actions().views().show(before);
        untilCount(12);
        table.actions().views().memory().remove("张主任");
        assertThat(table.actions().views().memory().names()).isEmpty();
    }
}
