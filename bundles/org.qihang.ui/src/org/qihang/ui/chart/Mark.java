package org.qihang.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/**
 * How a figure stands to its goal, as a shape and a colour, so that neither is needed to tell them apart. The word
 * that goes with it is the caller's, in the user's language.
 */
public enum Mark {

    /** Goal reached: a disc with a tick. */
    REACHED(Palette.REACHED) {
        @Override
        void shape(GC gc, int x, int y, int size) {
            gc.fillOval(x, y, size, size);
            Color ground = gc.getBackground();
            gc.setForeground(ground.equals(Palette.PAPER) ? color() : Palette.PAPER);
            gc.setLineWidth(Math.max(1, size / 7));
            gc.drawPolyline(new int[] {x + size * 26 / 100, y + size * 52 / 100, x + size * 44 / 100,
                y + size * 70 / 100, x + size * 76 / 100, y + size * 32 / 100});
        }
    },
    /** On course to the goal: a triangle that points up. */
    ON_COURSE(Palette.ON_COURSE) {
        @Override
        void shape(GC gc, int x, int y, int size) {
            gc.fillPolygon(new int[] {x, y + size, x + size / 2, y, x + size, y + size});
        }
    },
    /** Below the goal: a triangle that points down. */
    BEHIND(Palette.BEHIND) {
        @Override
        void shape(GC gc, int x, int y, int size) {
            gc.fillPolygon(new int[] {x, y, x + size / 2, y + size, x + size, y});
        }
    },
    /** Due date gone by below the goal: a square with a cross. */
    MISSED(Palette.MISSED) {
        @Override
        void shape(GC gc, int x, int y, int size) {
            gc.fillRectangle(x, y, size, size);
            gc.setForeground(gc.getBackground().equals(Palette.PAPER) ? color() : Palette.PAPER);
            gc.setLineWidth(Math.max(1, size / 7));
            int in = size * 28 / 100;
            gc.drawLine(x + in, y + in, x + size - in, y + size - in);
            gc.drawLine(x + size - in, y + in, x + in, y + size - in);
        }
    },
    /** No figure: a ring. */
    UNKNOWN(Palette.UNKNOWN) {
        @Override
        void shape(GC gc, int x, int y, int size) {
            gc.setForeground(gc.getBackground());
            gc.setLineWidth(Math.max(1, size / 6));
            gc.drawOval(x + 1, y + 1, size - 2, size - 2);
        }
    };

    private final Color color;

    Mark(Color color) {
        this.color = color;
    }

    abstract void shape(GC gc, int x, int y, int size);

    public Color color() {
        return color;
    }

    /** Paints the shape in its own colour into the square at x, y. */
    public void paint(GC gc, int x, int y, int size) {
        paint(gc, x, y, size, color);
    }

    /** Paints the shape in one colour, e.g. white upon a bar. */
    public void paint(GC gc, int x, int y, int size, Color fill) {
        Color background = gc.getBackground();
        Color foreground = gc.getForeground();
        int width = gc.getLineWidth();
        gc.setAntialias(SWT.ON);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(fill);
        shape(gc, x, y, size);
        gc.setBackground(background);
        gc.setForeground(foreground);
        gc.setLineWidth(width);
    }
}
