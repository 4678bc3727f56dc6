package org.qihang.ui.office.dashboard;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.qihang.ui.chart.Bar;
import org.qihang.ui.chart.Fonts;
import org.qihang.ui.chart.LegendCanvas;
import org.qihang.ui.chart.Mark;
import org.qihang.ui.chart.RankedBars;
import org.qihang.ui.chart.Section;

/** The units in the order of their rates, with a legend. */
final class RankingSection {

    private final Wording wording;
    private final Section section;
    private final LegendCanvas legend;
    private final RankedBars bars;

    RankingSection(Composite parent, Wording wording, Fonts fonts) {
        this.wording = wording;
        section = new Section(parent, wording.text("ranking.title"), fonts);
        legend = new LegendCanvas(section.top());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        bars = new RankedBars(section.body(), wording.text("ranking.empty"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.FILL).grab(true, true).applyTo(bars.control());
    }

    Composite control() {
        return section.body();
    }

    RankedBars bars() {
        return bars;
    }

    void onChosen(Consumer<Bar> listener) {
        bars.onChosen(listener);
    }

    void show(DashboardData data) {
        bars.show(new UnitRanking(wording).of(data));
        String goal = data.rankedTarget()
                .map(target -> wording.text("ranking.goal", target.getName(),
                        wording.goal(target.getGoal())))
                .orElse(null);
        legend.show(List.of(new LegendCanvas.Entry(Mark.REACHED, wording.text("ranking.reached")),
                new LegendCanvas.Entry(Mark.BEHIND, wording.text("ranking.behind"))), goal);
        Point least = bars.leastSize();
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.FILL).grab(true, true).hint(least).applyTo(bars.control());
    }
}
