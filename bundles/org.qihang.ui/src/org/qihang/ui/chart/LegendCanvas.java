package org.qihang.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What the marks of a chart and its goal line mean, in one line. */
public final class LegendCanvas extends Canvas {

    private static final int GAP = 6;

    /** A mark and its meaning. */
    public record Entry(Mark mark, String text) {
    }

    private List<Entry> entries = List.of();
    private String goal;

    public LegendCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Ground.set(this, Palette.PAPER);
        addPaintListener(event -> paint(event.gc));
    }

    /** @param goalText what the goal line is; null without one */
    public void show(List<Entry> next, String goalText) {
        entries = List.copyOf(next);
        goal = goalText;
        redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int height = gc.getFontMetrics().getHeight();
        int middle = getClientArea().height / 2;
        int size = height * 7 / 10;
        int x = 0;
        for (Entry entry : entries) {
            entry.mark().paint(gc, x, middle - size / 2, size);
            gc.setForeground(Palette.INK);
            gc.drawText(entry.text(), x + size + GAP, middle - height / 2, SWT.DRAW_TRANSPARENT);
            x += size + GAP + gc.textExtent(entry.text()).x + 3 * GAP;
        }
        if (goal != null) {
            gc.setForeground(Palette.GOAL);
            gc.setLineWidth(2);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(x, middle, x + 2 * height, middle);
            gc.setForeground(Palette.INK);
            gc.drawText(goal, x + 2 * height + GAP, middle - height / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? height * 10 : widthHint,
                heightHint == SWT.DEFAULT ? height + 2 : heightHint);
    }
}
