package org.qihang.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How many are left from step to step: bands below each other, as wide as there are, joined by slopes.
 *
 * @param stages from top to bottom, the first the widest as a rule
 * @param emptyText shown when there is nothing in any of them
 */
public record Funnel(List<Stage> stages, String emptyText) implements Picture {

    private static final int GAP = 6;
    private static final Color[] BANDS = {Palette.ACCENT, new Color(0x2F, 0x6D, 0xB0), new Color(0x0F, 0x76, 0x6E)};

    /**
     * One step.
     *
     * @param label the number as text, with its unit
     * @param share what part of the step before is left, as text; empty for the first
     * @param details shown when the mouse rests on it
     */
    public record Stage(String key, String name, long number, String label, String share, String details) {
    }

    public Funnel {
        stages = List.copyOf(stages);
    }

    private int nameWidth(Pen pen) {
        return stages.stream().mapToInt(stage -> pen.extent(stage.name()).x).max().orElse(0) + 2 * GAP;
    }

    private int shareWidth(Pen pen) {
        return stages.stream().mapToInt(stage -> Math.max(pen.boldExtent(stage.label()).x, pen.extent(stage.share()).x))
                .max().orElse(0) + 2 * GAP;
    }

    @Override
    public Point size(Pen pen) {
        return new Point(nameWidth(pen) + shareWidth(pen) + pen.row() * 8, stages.size() * pen.row() * 3);
    }

    @Override
    public List<Spot> paint(Pen pen, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        long widest = stages.stream().mapToLong(Stage::number).max().orElse(0);
        if (widest == 0) {
            pen.text(emptyText, area.x + GAP, area.y + GAP, Palette.MUTED);
            return spots;
        }
        int names = nameWidth(pen);
        int room = Math.max(pen.row(), area.width - names - shareWidth(pen));
        int middle = area.x + names + room / 2;
        int step = Math.min(area.height / stages.size(), pen.row() * 4);
        int band = step * 2 / 3;
        int y = area.y;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            int half = half(stage, widest, room);
            pen.fill(new Rectangle(middle - half, y, 2 * half, band), BANDS[i % BANDS.length]);
            if (i + 1 < stages.size()) {
                int next = half(stages.get(i + 1), widest, room);
                pen.fillPolygon(new int[] {middle - half, y + band, middle + half, y + band, middle + next, y + step,
                    middle - next, y + step}, Palette.AHEAD);
            }
            int text = y + (band - pen.row()) / 2;
            pen.text(stage.name(), area.x, text, Palette.INK);
            int right = area.x + names + room + GAP;
            pen.boldText(stage.label(), right, stage.share().isEmpty() ? text : y + band / 2 - pen.row(), Palette.INK);
            pen.text(stage.share(), right, y + band / 2, Palette.MUTED);
            spots.add(new Spot(new Rectangle(area.x, y, area.width - 1, band), stage.key(), stage.details()));
            y += step;
        }
        return spots;
    }

    private static int half(Stage stage, long widest, int room) {
        return (int) Math.max(1, stage.number() * room / widest / 2);
    }
}
