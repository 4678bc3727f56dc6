package org.qihang.ui.office.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.qihang.indicator.TargetStatus;
import org.qihang.ui.chart.Fonts;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;

/** The targets' cards side by side, in as many rows as the width asks for. */
final class TargetCards {

    private static final int GAP = 8;

    private final Composite area;
    private final Wording wording;
    private final Fonts fonts;

    TargetCards(Composite parent, Wording wording, Fonts fonts) {
        this.wording = wording;
        this.fonts = fonts;
        area = new Composite(parent, SWT.NONE);
        Ground.set(area, Palette.PANEL);
        area.setLayout(new Rows());
    }

    Composite control() {
        return area;
    }

    void clear() {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
    }

    /**
     * Shows one more target.
     *
     * @param all those shown with it: their lines are level
     */
    void add(TargetStatus target, List<TargetStatus> all, LocalDate asOf) {
        boolean warned = all.stream().anyMatch(new TargetWords(wording)::belowLastYear);
        new TargetCard(target, asOf, warned, wording, fonts).create(area);
    }

    /** Cards of equal width that fill each row; all rows as high as the highest card. */
    private static final class Rows extends Layout {

        private static int columns(Composite area, int width) {
            GC gc = new GC(area);
            int least = gc.textExtent("0").x * 20;
            gc.dispose();
            int cards = Math.max(1, area.getChildren().length);
            int fit = width == SWT.DEFAULT ? cards : Math.clamp((width + GAP) / (least + GAP), 1, cards);
            int rows = (cards + fit - 1) / fit;
            return (cards + rows - 1) / rows;
        }

        private static int height(Composite area, int cardWidth) {
            int height = 0;
            for (Control card : area.getChildren()) {
                height = Math.max(height, card.computeSize(cardWidth, SWT.DEFAULT).y);
            }
            return height;
        }

        @Override
        protected Point computeSize(Composite area, int widthHint, int heightHint, boolean flushCache) {
            int cards = area.getChildren().length;
            if (cards == 0) {
                return new Point(Math.max(0, widthHint), 0);
            }
            int columns = columns(area, widthHint);
            int cardWidth = widthHint == SWT.DEFAULT ? SWT.DEFAULT : (widthHint - GAP * (columns - 1)) / columns;
            int rows = (cards + columns - 1) / columns;
            int width = widthHint == SWT.DEFAULT ? 0 : widthHint;
            return new Point(width, rows * (height(area, cardWidth) + GAP) - GAP);
        }

        @Override
        protected void layout(Composite area, boolean flushCache) {
            Control[] cards = area.getChildren();
            if (cards.length == 0) {
                return;
            }
            int width = area.getClientArea().width;
            int columns = columns(area, width);
            int cardWidth = (width - GAP * (columns - 1)) / columns;
            int height = height(area, cardWidth);
            for (int i = 0; i < cards.length; i++) {
                cards[i].setBounds(i % columns * (cardWidth + GAP), i / columns * (height + GAP), cardWidth, height);
            }
        }
    }
}
