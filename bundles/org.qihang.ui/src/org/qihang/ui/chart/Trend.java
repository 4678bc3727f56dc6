package org.qihang.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A rate over time from 0 to 100 percent, with each goal as a dashed line that ends on the day it is due.
 *
 * @param begins first day shown
 * @param ends last day shown
 * @param values in the order of their days
 * @param goals each with its name and percentage as label
 * @param months how a month is written on the axis
 * @param emptyText shown when there are no values
 */
public record Trend(LocalDate begins, LocalDate ends, List<Value> values, List<Goal> goals, DateTimeFormatter months,
        String emptyText) implements Picture {

    private static final int GAP = 6;
    private static final int HUNDRED = 100;
    private static final int STEP = 20;
    private static final int DOT = 7;

    /** The rate on a day, in percent, with what is told of it; the key is handed on when it is chosen. */
    public record Value(LocalDate on, BigDecimal percent, String key, String label, String details) {
    }

    /** Where the rate should be, in percent, until a day. */
    public record Goal(LocalDate due, BigDecimal percent, String label) {
    }

    public Trend {
        values = List.copyOf(values);
        goals = List.copyOf(goals);
    }

    @Override
    public Point size(Pen pen) {
        return new Point(pen.row() * 22, pen.row() * 8);
    }

    @Override
    public List<Spot> paint(Pen pen, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        if (values.isEmpty()) {
            pen.text(emptyText, area.x + GAP, area.y + GAP, Palette.MUTED);
            return spots;
        }
        int left = area.x + pen.extent("100%").x + GAP;
        TimeScale days = new TimeScale(begins, ends, left, area.x + area.width - left - 2 * GAP);
        int top = area.y + pen.row();
        int height = area.height - pen.row() * 5 / 2;
        axes(pen, days, top, height);
        for (Goal goal : goals) {
            int y = y(goal.percent(), top, height);
            int due = days.middle(goal.due());
            pen.line(new int[] {left, y, due, y}, Palette.GOAL, 2, true);
            pen.fillPolygon(new int[] {due - DOT, y, due, y - DOT, due + DOT, y, due, y + DOT}, Palette.GOAL);
            label(pen, goal, days, y + pen.row() * 5 / 2);
        }
        int[] points = new int[values.size() * 2];
        for (int i = 0; i < values.size(); i++) {
            points[2 * i] = days.middle(values.get(i).on());
            points[2 * i + 1] = y(values.get(i).percent(), top, height);
        }
        pen.line(points, Palette.REACHED, 3, false);
        for (int i = 0; i < values.size(); i++) {
            Rectangle dot = new Rectangle(points[2 * i] - DOT / 2, points[2 * i + 1] - DOT / 2, DOT, DOT);
            pen.fill(dot, Palette.REACHED);
            spots.add(new Spot(new Rectangle(dot.x - DOT, dot.y - DOT, 3 * DOT, 3 * DOT), values.get(i).key(),
                    values.get(i).details()));
        }
        last(pen, values.getLast(), points[points.length - 2], points[points.length - 1], left);
        return spots;
    }

    /** Names of goals stand below the lines, tied to their day: goals a few points apart would lie upon each other. */
    private static void label(Pen pen, Goal goal, TimeScale days, int y) {
        int due = days.middle(goal.due());
        int width = pen.extent(goal.label()).x;
        int x = Math.max(days.left() + GAP, Math.min(due - width / 2, days.left() + days.width() - width));
        pen.line(new int[] {due, y - pen.row() * 5 / 2, due, y}, Palette.GOAL, 1, false);
        pen.fill(new Rectangle(x - 2, y, width + 4, pen.row()), Palette.PAPER);
        pen.text(goal.label(), x, y, Palette.GOAL);
    }

    /** The latest value stands below its point, where no goal line can cross it. */
    private static void last(Pen pen, Value value, int x, int y, int left) {
        int width = pen.boldExtent(value.label()).x;
        pen.boldText(value.label(), Math.max(left + GAP, x - width - DOT), y + DOT, Palette.REACHED);
    }

    private void axes(Pen pen, TimeScale days, int top, int height) {
        for (int percent = 0; percent <= HUNDRED; percent += STEP) {
            int y = y(BigDecimal.valueOf(percent), top, height);
            pen.line(new int[] {days.left(), y, days.left() + days.width(), y}, percent == 0 ? Palette.RULE : Palette.GRID,
                    1, false);
            String label = percent + "%";
            pen.text(label, days.left() - GAP - pen.extent(label).x, y - pen.row() / 2, Palette.MUTED);
        }
        for (LocalDate month : days.months()) {
            int x = days.x(month);
            pen.line(new int[] {x, top, x, top + height}, Palette.GRID, 1, false);
            String name = months.format(month);
            if (x + pen.extent(name).x <= days.x(month.withDayOfMonth(1).plusMonths(1))) {
                pen.text(name, x + 2, top + height + GAP / 2, Palette.MUTED);
            }
        }
    }

    private static int y(BigDecimal percent, int top, int height) {
        return top + height - percent.multiply(BigDecimal.valueOf(height))
                .divide(BigDecimal.valueOf(HUNDRED), 0, RoundingMode.HALF_UP).intValue();
    }
}
