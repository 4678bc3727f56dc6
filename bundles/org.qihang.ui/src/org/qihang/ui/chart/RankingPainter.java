package org.qihang.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;

/**
 * What the chart library does not paint itself: the name before each bar, the value on each bar, at the bar's beginning so that values stand
 * in a column and the goal line crosses none of them, and the goal line.
 */
final class RankingPainter implements ICustomPaintListener {

    private static final int GAP = 6;

    private final Chart chart;
    private final String emptyText;
    private Ranking ranking = Ranking.empty();
    private int nameWidth;

    RankingPainter(Chart chart, String emptyText) {
        this.chart = chart;
        this.emptyText = emptyText;
    }

    void show(Ranking next) {
        ranking = next;
        GC gc = new GC(chart);
        nameWidth = 2 * GAP + next.bars().stream().mapToInt(bar -> gc.textExtent(bar.name()).x).max().orElse(0);
        gc.dispose();
    }

    /** Pixels the names need left of the bars. */
    int nameWidth() {
        return nameWidth;
    }

    @Override
    public void paintControl(PaintEvent event) {
        List<Bar> bars = ranking.bars();
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setFont(chart.getFont());
        if (bars.isEmpty()) {
            gc.setForeground(Palette.MUTED);
            gc.drawText(emptyText, GAP, GAP, SWT.DRAW_TRANSPARENT);
            return;
        }
        IAxis values = chart.getAxisSet().getYAxis(0);
        int zero = values.getPixelCoordinate(0);
        gc.setBackground(Palette.PAPER);
        gc.fillRectangle(0, 0, zero, chart.getPlotArea().getSize().y);
        double row = (double) chart.getPlotArea().getSize().y / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            int middle = (int) Math.round(row * (i + 0.5));
            gc.setForeground(Palette.INK);
            gc.drawText(bars.get(i).name(), GAP / 2, middle - gc.textExtent(bars.get(i).name()).y / 2, true);
            label(gc, bars.get(i), values, middle);
        }
        gc.setForeground(Palette.RULE);
        gc.drawLine(zero, 0, zero, chart.getPlotArea().getSize().y);
        if (ranking.goal() != null) {
            int x = values.getPixelCoordinate(ranking.goal().doubleValue());
            gc.setForeground(Palette.GOAL);
            gc.setLineWidth(2);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(x, 0, x, chart.getPlotArea().getSize().y);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    private void label(GC gc, Bar bar, IAxis values, int middle) {
        Point size = gc.textExtent(bar.label());
        int mark = size.y * 6 / 10;
        int from = values.getPixelCoordinate(0);
        int end = bar.value() == null ? from : values.getPixelCoordinate(bar.value().doubleValue());
        boolean inside = end - from >= GAP + mark + GAP + size.x + GAP;
        int x = (inside ? from : end) + GAP;
        bar.mark().paint(gc, x, middle - mark / 2, mark, inside ? Palette.PAPER : bar.mark().color());
        gc.setForeground(inside ? Palette.PAPER : Palette.INK);
        gc.drawText(bar.label(), x + mark + GAP, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
    }
}
