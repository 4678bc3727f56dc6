package org.qihang.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qihang.store.EmbeddedLocation;
import org.qihang.ui.chart.Funnel;
import org.qihang.ui.chart.PlanBars;
import org.qihang.ui.chart.TitledPicture;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** The figures of a campaign without any records say in words what is missing and what to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyFigureTest {

    private OpenWorkbench workbench;

    @BeforeAll
    void open(@TempDir Path folder) {
        workbench = OpenWorkbench.over(folder.resolve("store"));
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    private FigureView show(Figure figure) throws Exception {
        FigureView view = (FigureView) workbench.page().showView(FigureView.ID, figure.id(),
                IWorkbenchPage.VIEW_ACTIVATE);
        Ui.until(figure + " is there", () -> view.shown() != null);
        return view;
    }

    @Test
    void withoutARosterThereAreNoRates() throws Exception {
        for (Figure figure : new Figure[] {Figure.MAP, Figure.TREND}) {
            FigureView view = show(figure);
            assertThat(view.page().said()).contains("还没有毕业生名册").contains("导入名册后");
            workbench.page().hideView(view);
        }
    }

    @Test
    void withoutPostsTheFunnelSaysSo() throws Exception {
        FigureView view = show(Figure.FUNNEL);
        Funnel funnel = (Funnel) ((TitledPicture) view.shown().picture()).body();
        assertThat(funnel.emptyText()).contains("还没有岗位");
        assertThat(view.page().canvas().svg()).contains(funnel.emptyText());
        workbench.page().hideView(view);
    }

    @Test
    void quotasStandAtNothing() throws Exception {
        FigureView view = show(Figure.QUOTAS);
        assertThat(((PlanBars) ((TitledPicture) view.shown().picture()).body()).bars()).hasSize(5)
                .allMatch(bar -> bar.done() == 0);
        workbench.page().hideView(view);
    }

    @Test
    void withoutAStoreItSaysSo() throws Exception {
        FigureView view = show(Figure.QUOTAS);
        Path before = ((EmbeddedLocation) workbench.session().location().orElseThrow()).folder();
        workbench.session().close();
        assertThat(view.page().said()).contains("没有打开数据库");
        workbench.session().open(new EmbeddedLocation(before), workbench.session().actor());
        Ui.until("open again", () -> view.shown() != null);
        assertThat(view.page().said()).isEmpty();
        workbench.page().hideView(view);
    }
}
