package org.qihang.ui.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.qihang.ui.chart.TimeLine.Lane;
import org.qihang.ui.chart.TimeLine.Milestone;
import org.qihang.ui.chart.TimeLine.Stretch;

/** Paints a time line into an area; sizes come from the font, so that it scales with the system's settings. */
final class TimeLinePainter {

    private static final int GAP = 6;

    private record Spot(Rectangle area, String details) {
    }

    private final TimeLine line;
    private final DateTimeFormatter months;
    private final List<Spot> spots = new ArrayList<>();
    private final int rowHeight;

    /**
     * @param gc gives the font everything is measured by
     * @param months how a month is written on the axis
     */
    TimeLinePainter(GC gc, TimeLine line, DateTimeFormatter months) {
        this.line = line;
        this.months = months;
        this.rowHeight = gc.getFontMetrics().getHeight() * 3 / 2;
    }

    /** The least size at which everything can be read. */
    Point size(GC gc) {
        return new Point(titleWidth(gc) + gc.textExtent("00").x * 20, rowHeight * (line.lanes().size() + 2));
    }

    private int titleWidth(GC gc) {
        return line.lanes().stream().mapToInt(lane -> gc.textExtent(lane.title()).x).max().orElse(0) + 2 * GAP;
    }

    void paint(GC gc, Rectangle area) {
        spots.clear();
        gc.setAntialias(SWT.ON);
        int left = area.x + titleWidth(gc);
        TimeScale scale = new TimeScale(line.begins(), line.ends(), left, area.x + area.width - left - GAP);
        int top = area.y + rowHeight;
        int bottom = top + rowHeight * (line.lanes().size() + 1);
        axis(gc, scale, top, bottom);
        int y = top + rowHeight;
        for (Lane lane : line.lanes()) {
            gc.setForeground(Palette.INK);
            text(gc, lane.title(), area.x + GAP, y);
            for (Stretch stretch : lane.stretches()) {
                stretch(gc, scale, stretch, y);
            }
            for (Milestone milestone : lane.milestones()) {
                milestone(gc, scale, milestone, y);
            }
            y += rowHeight;
        }
        marker(gc, scale, area.y, bottom);
    }

    private void text(GC gc, String text, int x, int y) {
        gc.drawText(text, x, y + (rowHeight - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void axis(GC gc, TimeScale scale, int top, int bottom) {
        for (LocalDate month : scale.months()) {
            int x = scale.x(month);
            gc.setForeground(Palette.GRID);
            gc.drawLine(x, top, x, bottom);
            String name = months.format(month);
            int next = scale.x(month.withDayOfMonth(1).plusMonths(1));
            // A name is left out where its month is too short on the scale for it.
            if (x + GAP / 2 + gc.textExtent(name).x <= next) {
                gc.setForeground(Palette.MUTED);
                text(gc, name, x + GAP / 2, top);
            }
        }
        gc.setForeground(Palette.RULE);
        gc.drawLine(scale.left(), top + rowHeight, scale.left() + scale.width(), top + rowHeight);
    }

    private void stretch(GC gc, TimeScale scale, Stretch stretch, int y) {
        int x = scale.x(stretch.begins());
        int width = Math.max(3, scale.x(stretch.ends().plusDays(1)) - x);
        int height = rowHeight * 6 / 10;
        Rectangle area = new Rectangle(x, y + (rowHeight - height) / 2, width, height);
        gc.setBackground(stateColor(stretch.begins(), stretch.ends()));
        gc.fillRectangle(area);
        gc.setForeground(Palette.ACCENT);
        gc.setLineWidth(1);
        gc.drawRectangle(area);
        label(gc, scale, stretch.label(), x, x + width, y);
        spots.add(new Spot(area, stretch.details()));
    }

    private Color stateColor(LocalDate begins, LocalDate ends) {
        if (line.marked() == null || line.marked().isBefore(begins)) {
            return Palette.AHEAD;
        }
        return line.marked().isAfter(ends) ? Palette.PAST : Palette.RUNNING;
    }

    /** Beside the thing it names: right of it, else left of it, else upon it. */
    private void label(GC gc, TimeScale scale, String label, int from, int to, int y) {
        int width = gc.textExtent(label).x;
        gc.setForeground(Palette.INK);
        if (to + GAP + width <= scale.left() + scale.width() + GAP) {
            text(gc, label, to + GAP, y);
        } else if (from - GAP - width >= scale.left()) {
            text(gc, label, from - GAP - width, y);
        } else {
            gc.setForeground(gc.getBackground().equals(Palette.RUNNING) ? Palette.PAPER : Palette.INK);
            text(gc, label, from + GAP, y);
        }
    }

    private void milestone(GC gc, TimeScale scale, Milestone milestone, int y) {
        int size = rowHeight * (milestone.lesser() ? 4 : 7) / 10;
        int x = scale.middle(milestone.on());
        int middle = y + rowHeight / 2;
        boolean past = line.marked() != null && milestone.on().isBefore(line.marked());
        gc.setBackground(past ? Palette.PAST : Palette.GOAL);
        int[] diamond = {x - size / 2, middle, x, middle - size / 2, x + size / 2, middle, x, middle + size / 2};
        gc.fillPolygon(diamond);
        gc.setForeground(past ? Palette.ACCENT : Palette.GOAL);
        gc.drawPolygon(diamond);
        if (!milestone.lesser()) {
            label(gc, scale, milestone.label(), x - size / 2, x + size / 2, y);
        }
        spots.add(new Spot(new Rectangle(x - size / 2 - 1, middle - size / 2 - 1, size + 2, size + 2),
                milestone.details()));
    }

    private void marker(GC gc, TimeScale scale, int top, int bottom) {
        if (line.marked() == null || !scale.contains(line.marked())) {
            return;
        }
        int x = scale.middle(line.marked());
        gc.setForeground(Palette.GOAL);
        gc.setLineWidth(2);
        gc.drawLine(x, top + rowHeight, x, bottom);
        gc.setLineWidth(1);
        int width = gc.textExtent(line.markedLabel()).x + 2 * GAP;
        int from = Math.clamp(x - width / 2, 0, Math.max(0, scale.left() + scale.width() - width));
        gc.setBackground(Palette.GOAL);
        gc.fillRoundRectangle(from, top, width, rowHeight, GAP, GAP);
        gc.setForeground(Palette.PAPER);
        text(gc, line.markedLabel(), from + GAP, top);
    }

    /** What lies at a point, in words. */
    Optional<String> detailsAt(int x, int y) {
        return spots.reversed().stream().filter(spot -> spot.area().contains(x, y)).map(Spot::details).findFirst();
    }
}
