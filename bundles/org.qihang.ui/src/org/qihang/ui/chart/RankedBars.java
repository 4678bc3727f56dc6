package org.qihang.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/**
 * A ranking as horizontal bars from 0 to 100 percent, best on top, with the goal as a line and each value written
 * on its bar. A click on a bar hands its record to the listener.
 */
public final class RankedBars {

    /** Room around a bar, in percent of its row. */
    private static final int PADDING = 22;
    private static final int HUNDRED = 100;

    private final Chart chart;
    private final RankingPainter painter;
    private Ranking ranking = Ranking.empty();
    private Consumer<Bar> chosen = bar -> { };

    /** @param emptyText shown in place of bars when there are none */
    public RankedBars(Composite parent, String emptyText) {
        chart = new Chart(parent, SWT.NONE);
        Ground.set(chart, Palette.PAPER);
        chart.getPlotArea().setBackground(Palette.PAPER);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        chart.setOrientation(SWT.VERTICAL);
        painter = new RankingPainter(chart, emptyText);
        chart.getPlotArea().addCustomPaintListener(painter);
        axes();
        Control plot = chart.getPlotArea().getControl();
        plot.addMouseListener(MouseListener.mouseUpAdapter(event -> barAt(event.y).ifPresent(chosen)));
        plot.addListener(SWT.MouseMove, event -> hover(plot, event.y));
        plot.addListener(SWT.Resize, event -> range());
    }

    /** Ticks are left out: names and values are painted on the bars, where the library would leave some of them out. */
    private void axes() {
        for (IAxis axis : List.of(chart.getAxisSet().getXAxis(0), chart.getAxisSet().getYAxis(0))) {
            axis.getTitle().setVisible(false);
            axis.getTick().setVisible(false);
            axis.setDrawAxisLine(false);
            axis.getGrid().setForeground(Palette.GRID);
        }
        chart.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
    }

    /** Room for the names left of zero, whatever the plot's width. */
    private void range() {
        int names = painter.nameWidth();
        int bars = Math.max(1, chart.getPlotArea().getSize().x - names);
        chart.getAxisSet().getYAxis(0).setRange(new Range(-(double) HUNDRED * names / bars, HUNDRED));
    }

    /** The widget, to lay out. */
    public Control control() {
        return chart;
    }

    /** What to do with a bar that is clicked. */
    public void onChosen(Consumer<Bar> listener) {
        chosen = listener;
    }

    public Ranking ranking() {
        return ranking;
    }

    /** Shows another ranking. */
    public void show(Ranking next) {
        ranking = next;
        chart.suspendUpdate(true);
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        List<Bar> bars = next.bars();
        chart.getAxisSet().getYAxis(0).getGrid().setStyle(bars.isEmpty() ? LineStyle.NONE : LineStyle.SOLID);
        if (!bars.isEmpty()) {
            IAxis names = chart.getAxisSet().getXAxis(0);
            names.enableCategory(true);
            // The category axis starts at the bottom; the best unit belongs on top.
            names.setReversed(true);
            names.setCategorySeries(bars.stream().map(Bar::name).toArray(String[]::new));
            for (Mark mark : Mark.values()) {
                series(mark, bars);
            }
            names.setRange(new Range(0, bars.size() - 1.0));
        }
        painter.show(next);
        chart.suspendUpdate(false);
        chart.updateLayout();
        range();
        chart.redraw();
    }

    /** One series per mark, because a series has one colour; stacked, so that all bars share the row's middle. */
    private void series(Mark mark, List<Bar> bars) {
        if (bars.stream().noneMatch(bar -> bar.mark() == mark)) {
            return;
        }
        double[] values = bars.stream().mapToDouble(
                bar -> bar.mark() == mark && bar.value() != null ? bar.value().doubleValue() : 0).toArray();
        IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, mark.name());
        series.setYSeries(values);
        series.enableStack(true);
        series.setBarColor(mark.color());
        series.setBarPadding(PADDING);
    }

    /** The bar in whose row a point of the plot lies. */
    Optional<Bar> barAt(int y) {
        int height = chart.getPlotArea().getSize().y;
        if (ranking.bars().isEmpty() || height <= 0 || y < 0 || y >= height) {
            return Optional.empty();
        }
        return Optional.of(ranking.bars().get(y * ranking.bars().size() / height));
    }

    private void hover(Control plot, int y) {
        Optional<Bar> bar = barAt(y);
        String text = bar.map(Bar::details).orElse(null);
        if (text == null ? plot.getToolTipText() != null : !text.equals(plot.getToolTipText())) {
            plot.setToolTipText(text);
        }
        plot.setCursor(bar.isPresent() ? plot.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    /** The least size at which every name and label can be read. */
    public Point leastSize() {
        GC gc = new GC(chart);
        int row = gc.textExtent("0").y + 2;
        int width = gc.textExtent("0").x * 40;
        gc.dispose();
        return new Point(width, row * ranking.bars().size() + 2);
    }
}
