package org.qihang.ui.chart;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Figures as a picture. Immutable: other figures are another picture. */
public interface Picture {

    /**
     * A place in a picture that stands for something.
     *
     * @param key what is handed on when it is chosen; null where there is nothing to be shown
     * @param details in words, one or more lines
     */
    record Spot(Rectangle area, String key, String details) {
    }

    /** The least size at which everything can be read. */
    Point size(Pen pen);

    /** The least height at a width not below the least. */
    default int height(Pen pen, int width) {
        return size(pen).y;
    }

    /** Paints into an area and tells what lies where, in reading order. */
    List<Spot> paint(Pen pen, Rectangle area);
}
