package org.qihang.ui.chart;

import java.time.format.DateTimeFormatter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows a time line; what lies under the mouse is told in a tool tip. */
public final class TimeLineCanvas extends Canvas {

    private final DateTimeFormatter months;
    private TimeLine line;
    private TimeLinePainter painter;

    /** @param months how a month is written on the axis, in the user's language */
    public TimeLineCanvas(Composite parent, DateTimeFormatter months) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.months = months;
        Ground.set(this, Palette.PAPER);
        addPaintListener(event -> {
            if (painter != null) {
                painter.paint(event.gc, getClientArea());
            }
        });
        addMouseMoveListener(event -> hover(event.x, event.y));
    }

    /** Shows another time line. */
    public void show(TimeLine next) {
        line = next;
        GC gc = new GC(this);
        painter = new TimeLinePainter(gc, next, months);
        gc.dispose();
        redraw();
    }

    public TimeLine line() {
        return line;
    }

    private void hover(int x, int y) {
        String text = painter == null ? null : painter.detailsAt(x, y).orElse(null);
        if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Point least = new Point(0, 0);
        if (painter != null) {
            GC gc = new GC(this);
            least = painter.size(gc);
            gc.dispose();
        }
        return new Point(widthHint == SWT.DEFAULT ? least.x : widthHint,
                heightHint == SWT.DEFAULT ? least.y : heightHint);
    }
}
