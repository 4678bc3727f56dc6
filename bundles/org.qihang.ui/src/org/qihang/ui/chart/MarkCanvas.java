package org.qihang.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A mark with its word, e.g. a tick and "reached". */
public final class MarkCanvas extends Canvas {

    private static final int GAP = 5;

    private final Mark mark;
    private final String word;

    /** @param word what the mark says, in the user's language */
    public MarkCanvas(Composite parent, Mark mark, String word) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.mark = mark;
        this.word = word;
        Ground.set(this, Palette.PAPER);
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = word;
            }
        });
    }

    private void paint(GC gc) {
        Point text = gc.textExtent(word);
        int size = text.y * 7 / 10;
        int middle = getClientArea().height / 2;
        mark.paint(gc, 0, middle - size / 2, size);
        gc.setForeground(mark.color());
        gc.drawText(word, size + GAP, middle - text.y / 2, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        Point text = gc.textExtent(word);
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? text.y * 7 / 10 + GAP + text.x + 1 : widthHint,
                heightHint == SWT.DEFAULT ? text.y : heightHint);
    }
}
