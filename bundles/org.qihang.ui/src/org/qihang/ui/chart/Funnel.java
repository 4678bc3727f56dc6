package org.qihang.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How many are left from step to step: bands below each other, as wide as there are, joined by slopes. A step may be
 * made of several parts beside each other.
 *
 * @param stages from top to bottom
 * @param emptyText shown when there is nothing in any of them
 */
public record Funnel(List<Stage> stages, String emptyText) implements Picture {

    private static final int GAP = 6;
    /** Of parts beside each other; white is readable on all. */
    private static final Color[] BANDS = {Palette.ACCENT, new Color(0x0F, 0x76, 0x6E), new Color(0x5B, 0x4B, 0x8A)};

    /**
     * One step.
     *
     * @param label its number as text, with its unit
     * @param share what part of the step before it is, as text; empty for the first
     */
    public record Stage(String name, String label, String share, List<Part> parts) {
        public Stage {
            parts = List.copyOf(parts);
        }

        long number() {
            return parts.stream().mapToLong(Part::number).sum();
        }
    }

    /**
     * What a step is made of.
     *
     * @param key handed on when it is chosen
     * @param name painted into it where there is room; empty where the step has one part
     * @param details shown when the mouse rests on it
     */
    public record Part(String key, String name, long number, String details) {
    }

    public Funnel {
        stages = List.copyOf(stages);
    }

    private int nameWidth(Pen pen) {
        return stages.stream().mapToInt(stage -> pen.boldExtent(stage.name()).x).max().orElse(0) + 2 * GAP;
    }

    private int labelWidth(Pen pen) {
        return stages.stream().mapToInt(stage -> Math.max(pen.boldExtent(stage.label()).x, pen.extent(stage.share()).x))
                .max().orElse(0) + 2 * GAP;
    }

    private long widest() {
        return stages.stream().mapToLong(Stage::number).max().orElse(0);
    }

    @Override
    public Point size(Pen pen) {
        return widest() == 0 ? new Point(pen.extent(emptyText).x + 2 * GAP, pen.row() * 2)
                : new Point(nameWidth(pen) + labelWidth(pen) + pen.row() * 8, stages.size() * pen.row() * 3);
    }

    @Override
    public List<Spot> paint(Pen pen, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        long widest = widest();
        if (widest == 0) {
            pen.text(emptyText, area.x + GAP, area.y + GAP, Palette.MUTED);
            return spots;
        }
        int names = nameWidth(pen);
        int room = Math.max(pen.row(), area.width - names - labelWidth(pen));
        int middle = area.x + names + room / 2;
        int step = Math.min(area.height / stages.size(), pen.row() * 5);
        int band = step * 2 / 3;
        int y = area.y;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            int half = half(stage, widest, room);
            if (i + 1 < stages.size()) {
                int next = half(stages.get(i + 1), widest, room);
                pen.fillPolygon(new int[] {middle - half, y + band, middle + half, y + band, middle + next, y + step,
                    middle - next, y + step}, Palette.AHEAD);
            }
            parts(pen, stage, new Rectangle(middle - half, y, 2 * half, band), spots);
            int text = y + (band - pen.row()) / 2;
            pen.boldText(stage.name(), area.x, text, Palette.INK);
            int right = area.x + names + room + GAP;
            pen.boldText(stage.label(), right, stage.share().isEmpty() ? text : y + band / 2 - pen.row(), Palette.INK);
            pen.text(stage.share(), right, y + band / 2, Palette.MUTED);
            y += step;
        }
        return spots;
    }

    private static void parts(Pen pen, Stage stage, Rectangle band, List<Spot> spots) {
        long before = 0;
        long all = Math.max(1, stage.number());
        for (int i = 0; i < stage.parts().size(); i++) {
            Part part = stage.parts().get(i);
            int left = band.x + (int) (band.width * before / all);
            before += part.number();
            int right = i + 1 == stage.parts().size() ? band.x + band.width : band.x + (int) (band.width * before / all);
            Rectangle place = new Rectangle(left, band.y, Math.max(1, right - left), band.height);
            pen.fill(place, BANDS[i % BANDS.length]);
            int width = pen.extent(part.name()).x;
            if (width + 2 * GAP <= place.width) {
                pen.text(part.name(), left + (place.width - width) / 2, band.y + (band.height - pen.row()) / 2,
                        Palette.PAPER);
            }
            spots.add(new Spot(place, part.key(), part.details()));
        }
    }

    private static int half(Stage stage, long widest, int room) {
        return (int) Math.max(1, stage.number() * room / widest / 2);
    }
}
