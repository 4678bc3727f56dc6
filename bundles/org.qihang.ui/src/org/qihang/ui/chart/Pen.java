package org.qihang.ui.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What pictures of figures are painted with, on screen or into a file. Lengths are pixels from the top left. */
public interface Pen {

    /** Share of a line of text that stands above its foot. */
    float ASCENT = 0.78f;

    /** What a text takes in the plain font. */
    Point extent(String text);

    /** What a text takes in the bold font. */
    Point boldExtent(String text);

    void text(String text, int x, int y, Color color);

    void boldText(String text, int x, int y, Color color);

    void fill(Rectangle area, Color color);

    void frame(Rectangle area, Color color, int width);

    /** @param points x and y of each corner in turn */
    void fillPolygon(int[] points, Color color);

    /** @param points x and y of each bend in turn */
    void line(int[] points, Color color, int width, boolean dashed);

    /** Paints a mark into the square at x, y. */
    void mark(Mark mark, int x, int y, int size, Color color);

    /** The height of a line of text, which everything is measured by so that it scales with the system's settings. */
    default int row() {
        return extent("国").y;
    }
}
