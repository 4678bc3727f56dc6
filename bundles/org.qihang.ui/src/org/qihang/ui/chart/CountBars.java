package org.qihang.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Amounts as bars below each other: each against its own plan where it has one, else all against the largest.
 *
 * @param bars from top to bottom
 * @param emptyText shown when there are none
 */
public record CountBars(List<Amount> bars, String emptyText) implements Picture {

    private static final int GAP = 6;
    /** Widths of names beyond this many letters are cut. */
    private static final int NAME_LETTERS = 16;

    /**
     * One bar.
     *
     * @param key handed on when it is chosen; null when there is nothing behind it
     * @param value not negative
     * @param planned what it should be; null where nothing is planned
     * @param label the value as text, painted beside the bar
     * @param details shown when the mouse rests on it
     */
    public record Amount(String key, String name, BigDecimal value, BigDecimal planned, String label, String details,
            Mark mark) {
    }

    public CountBars {
        bars = List.copyOf(bars);
    }

    private static int line(Pen pen) {
        return pen.row() * 16 / 10;
    }

    private int nameWidth(Pen pen) {
        return Math.min(bars.stream().mapToInt(bar -> pen.extent(bar.name()).x).max().orElse(0),
                pen.extent("国").x * NAME_LETTERS) + GAP;
    }

    private int labelWidth(Pen pen) {
        return bars.stream().mapToInt(bar -> pen.extent(bar.label()).x).max().orElse(0) + 2 * GAP + pen.row();
    }

    @Override
    public Point size(Pen pen) {
        return bars.isEmpty() ? new Point(pen.extent(emptyText).x + 2 * GAP, line(pen))
                : new Point(nameWidth(pen) + labelWidth(pen) + pen.row() * 6, line(pen) * bars.size() + GAP);
    }

    @Override
    public List<Spot> paint(Pen pen, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        if (bars.isEmpty()) {
            pen.text(emptyText, area.x + GAP, area.y + GAP, Palette.MUTED);
            return spots;
        }
        int names = nameWidth(pen);
        int room = Math.max(pen.row(), area.width - names - labelWidth(pen));
        int row = line(pen);
        BigDecimal largest = bars.stream().map(Amount::value).reduce(BigDecimal.ONE, BigDecimal::max);
        int y = area.y;
        for (Amount bar : bars) {
            paint(pen, bar, new Rectangle(area.x + names, y, room, row), largest);
            pen.text(cut(pen, bar.name(), names - GAP), area.x, y + (row - pen.row()) / 2, Palette.INK);
            spots.add(new Spot(new Rectangle(area.x, y, area.width - 1, row - 1), bar.key(), bar.details()));
            y += row;
        }
        return spots;
    }

    private static String cut(Pen pen, String name, int width) {
        String shown = name;
        while (shown.length() > 1 && pen.extent(shown).x > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    private static void paint(Pen pen, Amount bar, Rectangle place, BigDecimal largest) {
        BigDecimal whole = bar.planned() == null ? largest : bar.planned();
        int width = share(bar.value(), whole, place.width);
        int height = pen.row() * 9 / 10;
        int top = place.y + (place.height - height) / 2;
        if (bar.planned() != null) {
            pen.fill(new Rectangle(place.x, top, place.width, height), Palette.AHEAD);
        }
        pen.fill(new Rectangle(place.x, top, Math.max(width, 1), height), bar.mark().color());
        if (bar.planned() != null) {
            pen.fill(new Rectangle(place.x + place.width - 1, top - 2, 3, height + 4), Palette.GOAL);
        }
        int size = pen.row() * 6 / 10;
        int x = place.x + (bar.planned() == null ? width : place.width) + GAP;
        pen.mark(bar.mark(), x, place.y + (place.height - size) / 2, size, bar.mark().color());
        pen.text(bar.label(), x + size + GAP, place.y + (place.height - pen.row()) / 2, Palette.INK);
    }

    private static int share(BigDecimal value, BigDecimal whole, int width) {
        return whole.signum() <= 0 ? width : value.min(whole).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(width))
                .divideToIntegralValue(whole).intValue();
    }
}
