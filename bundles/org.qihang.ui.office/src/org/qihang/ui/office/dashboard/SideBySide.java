package org.qihang.ui.office.dashboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Two controls beside each other, or below each other where the width is too small. The flexible one takes the width
 * the other leaves, but not less than a share of what it would like to have.
 */
final class SideBySide extends Layout {

    private static final int GAP = 10;

    private final boolean firstIsFlexible;
    private final int leastPercent;

    /** @param leastPercent how much of its preferred width the flexible control must get to stand beside the other */
    SideBySide(boolean firstIsFlexible, int leastPercent) {
        this.firstIsFlexible = firstIsFlexible;
        this.leastPercent = leastPercent;
    }

    private record Sizes(boolean beside, Point first, Point second) {
        Point whole() {
            return beside ? new Point(first.x + GAP + second.x, Math.max(first.y, second.y))
                    : new Point(Math.max(first.x, second.x), first.y + GAP / 2 + second.y);
        }
    }

    private Sizes sizes(Composite area, int width) {
        Control first = area.getChildren()[0];
        Control second = area.getChildren()[1];
        Point one = first.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point two = second.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (width == SWT.DEFAULT || one.x + GAP + two.x <= width) {
            return new Sizes(true, one, two);
        }
        Point flexible = firstIsFlexible ? one : two;
        int left = width - GAP - (firstIsFlexible ? two.x : one.x);
        if (left * 100 < flexible.x * leastPercent) {
            return new Sizes(false, first.computeSize(Math.min(width, one.x), SWT.DEFAULT),
                    second.computeSize(Math.min(width, two.x), SWT.DEFAULT));
        }
        return firstIsFlexible ? new Sizes(true, first.computeSize(left, SWT.DEFAULT), two)
                : new Sizes(true, one, second.computeSize(left, SWT.DEFAULT));
    }

    @Override
    protected Point computeSize(Composite area, int widthHint, int heightHint, boolean flushCache) {
        Point size = sizes(area, widthHint).whole();
        return widthHint == SWT.DEFAULT ? size : new Point(widthHint, size.y);
    }

    @Override
    protected void layout(Composite area, boolean flushCache) {
        Rectangle client = area.getClientArea();
        Sizes sizes = sizes(area, client.width);
        Control first = area.getChildren()[0];
        Control second = area.getChildren()[1];
        Point one = sizes.first();
        Point two = sizes.second();
        if (sizes.beside()) {
            first.setBounds(0, (client.height - one.y) / 2, one.x, one.y);
            int x = firstIsFlexible ? client.width - two.x : one.x + GAP;
            second.setBounds(x, (client.height - two.y) / 2, two.x, two.y);
        } else {
            first.setBounds(0, 0, Math.min(client.width, one.x), one.y);
            second.setBounds(0, one.y + GAP / 2, Math.min(client.width, two.x), two.y);
        }
    }
}
