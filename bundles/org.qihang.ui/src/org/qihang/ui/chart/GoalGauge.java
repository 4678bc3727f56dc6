package org.qihang.ui.chart;

import java.math.BigDecimal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small bar from 0 to 100 percent, filled to the figure, with a stroke where the goal stands. */
public final class GoalGauge extends Canvas {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal actual;
    private final BigDecimal goal;
    private final Mark mark;

    /**
     * @param actual percent; null paints an empty bar
     * @param goal percent
     */
    public GoalGauge(Composite parent, BigDecimal actual, BigDecimal goal, Mark mark) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.actual = actual;
        this.goal = goal;
        this.mark = mark;
        Ground.set(this, Palette.PAPER);
        addPaintListener(event -> paint(event.gc, getClientArea()));
    }

    private static int x(BigDecimal percent, int width) {
        return percent.min(HUNDRED).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(width)).divideToIntegralValue(HUNDRED)
                .intValue();
    }

    private void paint(GC gc, Rectangle area) {
        int height = area.height * 6 / 10;
        int top = (area.height - height) / 2;
        gc.setBackground(Palette.AHEAD);
        gc.fillRectangle(0, top, area.width, height);
        if (actual != null) {
            gc.setBackground(mark.color());
            gc.fillRectangle(0, top, x(actual, area.width), height);
        }
        gc.setBackground(Palette.GOAL);
        gc.fillRectangle(Math.min(x(goal, area.width), area.width - 3), 0, 3, area.height);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int line = lineHeight();
        return new Point(widthHint == SWT.DEFAULT ? line * 6 : widthHint,
                heightHint == SWT.DEFAULT ? line * 2 / 3 : heightHint);
    }

    private int lineHeight() {
        GC gc = new GC(this);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }
}
