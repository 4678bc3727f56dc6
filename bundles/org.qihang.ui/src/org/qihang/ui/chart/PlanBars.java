package org.qihang.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Amounts as bars below each other, each against its own plan: filled as far as it is done, an outline as far as it is
 * expected to come, a stroke where it should be. The strokes of all stand below each other.
 *
 * @param bars from top to bottom
 * @param emptyText shown when there are none
 */
public record PlanBars(List<Amount> bars, Legend legend, String emptyText) implements Picture {

    private static final int GAP = 6;
    /** Longer names are cut where there is little room. */
    private static final int NAME_LETTERS = 10;
    /** What names may take at most where there is room. */
    private static final int NAME_PERCENT = 35;
    /** The stroke of the plan leaves a fifth of the room for what exceeds it. */
    private static final int PLAN_PERCENT = 80;
    private static final int HUNDRED = 100;

    /**
     * One bar.
     *
     * @param key handed on when it is chosen; null when there is nothing behind it
     * @param planned what it should be
     * @param done not negative
     * @param projection what is to be expected; null where nothing is
     * @param label done and planned as text, painted beside the bar
     * @param details shown when the mouse rests on it
     */
    public record Amount(String key, String name, long planned, long done, Long projection, String label,
            String details, Mark mark) {
    }

    /** What a filled bar, an outline and a stroke mean. */
    public record Legend(String done, String projection, String planned) {
    }

    public PlanBars {
        bars = List.copyOf(bars);
    }

    private static int line(Pen pen) {
        return pen.row() * 14 / 10;
    }

    private int nameWidth(Pen pen, int width) {
        int most = Math.max(pen.extent("国").x * NAME_LETTERS, width * NAME_PERCENT / HUNDRED);
        return Math.min(bars.stream().mapToInt(bar -> pen.extent(bar.name()).x).max().orElse(0), most) + 2 * GAP;
    }

    private int labelWidth(Pen pen) {
        return bars.stream().mapToInt(bar -> pen.extent(bar.label()).x).max().orElse(0) + 3 * GAP + markSize(pen);
    }

    private static int markSize(Pen pen) {
        return pen.row() * 6 / 10;
    }

    @Override
    public Point size(Pen pen) {
        return bars.isEmpty() ? new Point(pen.extent(emptyText).x + 2 * GAP, line(pen))
                : new Point(nameWidth(pen, 0) + labelWidth(pen) + pen.row() * 6, line(pen) * (bars.size() + 1) + GAP);
    }

    @Override
    public List<Spot> paint(Pen pen, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        if (bars.isEmpty()) {
            pen.text(emptyText, area.x + GAP, area.y + GAP, Palette.MUTED);
            return spots;
        }
        int names = nameWidth(pen, area.width);
        int room = Math.max(pen.row(), area.width - names - labelWidth(pen));
        int row = Math.min(Math.max(line(pen), area.height / (bars.size() + 1)), line(pen) * 2);
        int y = area.y;
        for (Amount bar : bars) {
            pen.text(cut(pen, bar.name(), names - 2 * GAP), area.x, y + (row - pen.row()) / 2, Palette.INK);
            paint(pen, bar, new Rectangle(area.x + names, y, room, row));
            spots.add(new Spot(new Rectangle(area.x, y, area.width - 1, row - 1), bar.key(), bar.details()));
            y += row;
        }
        legend(pen, area.x + names, y + GAP);
        return spots;
    }

    private static String cut(Pen pen, String name, int width) {
        String shown = name;
        while (shown.length() > 2 && pen.extent(shown).x > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    private static void paint(Pen pen, Amount bar, Rectangle place) {
        int height = pen.row() * 9 / 10;
        int top = place.y + (place.height - height) / 2;
        pen.fill(new Rectangle(place.x, top, place.width * PLAN_PERCENT / HUNDRED, height), Palette.GRID);
        int done = share(bar.done(), bar.planned(), place.width);
        pen.fill(new Rectangle(place.x, top, Math.max(done, 1), height), bar.mark().color());
        if (bar.projection() != null && bar.projection() > bar.done()) {
            int expected = share(bar.projection(), bar.planned(), place.width);
            pen.frame(new Rectangle(place.x, top, Math.max(expected, 2), height), bar.mark().color(), 2);
        }
        goal(pen, place.x + place.width * PLAN_PERCENT / HUNDRED, top - 2, height + 4);
        int size = markSize(pen);
        int x = place.x + place.width + GAP;
        pen.mark(bar.mark(), x, place.y + (place.height - size) / 2, size, bar.mark().color());
        pen.text(bar.label(), x + size + GAP, place.y + (place.height - pen.row()) / 2, Palette.INK);
    }

    private static void goal(Pen pen, int x, int top, int height) {
        pen.fill(new Rectangle(x - 1, top, 3, height), Palette.GOAL);
    }

    private static int share(long value, long planned, int width) {
        return planned <= 0 ? width : (int) Math.min(width, Math.round((double) value * width * PLAN_PERCENT / HUNDRED
                / planned));
    }

    private void legend(Pen pen, int left, int y) {
        int size = markSize(pen);
        int top = y + (pen.row() - size) / 2;
        int x = left;
        pen.fill(new Rectangle(x, top, 2 * size, size), Palette.REACHED);
        x = said(pen, legend.done(), x + 2 * size + GAP, y);
        pen.frame(new Rectangle(x, top, 2 * size, size), Palette.REACHED, 2);
        x = said(pen, legend.projection(), x + 2 * size + GAP, y);
        goal(pen, x + 1, top - 2, size + 4);
        said(pen, legend.planned(), x + 3 + GAP, y);
    }

    private static int said(Pen pen, String text, int x, int y) {
        pen.text(text, x, y, Palette.MUTED);
        return x + pen.extent(text).x + 3 * GAP;
    }
}
