package org.qihang.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A map of tiles, each an area at about its place, coloured by how far it is from the goal. Colour never stands alone:
 * the mark's shape and the figures say the same.
 *
 * @param tiles where each stands, no two at one place
 * @param legend what each tone means
 * @param emptyText shown when there are no tiles
 */
public record TileMap(List<Tile> tiles, Map<Tone, String> legend, String emptyText) implements Picture {

    private static final int GAP = 4;

    /** How far from the goal: the further the darker. */
    public enum Tone {
        REACHED(Palette.REACHED, Palette.PAPER, Mark.REACHED),
        NEAR(new Color(0xFC, 0xE0, 0xC2), Palette.INK, Mark.BEHIND),
        FAR(new Color(0xE8, 0xA3, 0x3D), Palette.INK, Mark.BEHIND),
        FARTHEST(Palette.BEHIND, Palette.PAPER, Mark.BEHIND),
        UNKNOWN(Palette.PANEL, Palette.INK, Mark.UNKNOWN);

        private final Color ground;
        private final Color ink;
        private final Mark mark;

        Tone(Color ground, Color ink, Mark mark) {
            this.ground = ground;
            this.ink = ink;
            this.mark = mark;
        }
    }

    /**
     * One area.
     *
     * @param key handed on when it is chosen
     * @param figure the value as text
     * @param note a second line, e.g. how much is missing
     * @param details shown when the mouse rests on it
     */
    public record Tile(String key, String name, String figure, String note, int row, int column, Tone tone,
            String details) {
    }

    public TileMap {
        tiles = List.copyOf(tiles);
        legend = Map.copyOf(legend);
    }

    private int columns() {
        return tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
    }

    private int rows() {
        return tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
    }

    /** Where there is room, the note has a line of its own; else it stands beside the figure. */
    private static boolean threeLines(Pen pen, int height) {
        return height >= 3 * pen.row() + 2 * GAP;
    }

    private int tileWidth(Pen pen) {
        return tiles.stream().mapToInt(tile -> Math.max(pen.boldExtent(tile.name()).x + pen.row(),
                pen.extent(tile.figure()).x + pen.extent(tile.note()).x + 3 * GAP)).max().orElse(0) + 5 * GAP;
    }

    private static int tileHeight(Pen pen) {
        return pen.row() * 2 + 2 * GAP;
    }

    private int legendWidth(Pen pen) {
        return pen.row() + 4 * GAP + tones().stream().mapToInt(tone -> pen.extent(legend.get(tone)).x).max().orElse(0);
    }

    private List<Tone> tones() {
        return Arrays.stream(Tone.values()).filter(legend::containsKey)
                .filter(tone -> tiles.stream().anyMatch(tile -> tile.tone() == tone)).toList();
    }

    @Override
    public Point size(Pen pen) {
        return tiles.isEmpty() ? new Point(pen.extent(emptyText).x + 2 * GAP, pen.row() * 2)
                : new Point(columns() * tileWidth(pen) + legendWidth(pen), rows() * tileHeight(pen));
    }

    @Override
    public List<Spot> paint(Pen pen, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        if (tiles.isEmpty()) {
            pen.text(emptyText, area.x + GAP, area.y + GAP, Palette.MUTED);
            return spots;
        }
        int legends = legendWidth(pen);
        int width = Math.min((area.width - legends) / columns(), tileWidth(pen) * 3 / 2);
        int height = Math.min(area.height / rows(), tileHeight(pen) * 2);
        int left = area.x + (area.width - legends - width * columns()) / 2;
        for (Tile tile : tiles) {
            Rectangle place = new Rectangle(left + tile.column() * width, area.y + tile.row() * height, width - GAP,
                    height - GAP);
            paint(pen, tile, place);
            spots.add(new Spot(place, tile.key(), tile.details()));
        }
        legend(pen, left + columns() * width + 3 * GAP, area.y);
        return spots;
    }

    private static void paint(Pen pen, Tile tile, Rectangle place) {
        Tone tone = tile.tone();
        pen.fill(place, tone.ground);
        pen.frame(place, Palette.RULE, 1);
        int row = pen.row();
        boolean three = threeLines(pen, place.height);
        int left = place.x + 2 * GAP;
        int top = place.y + (place.height - (three ? 3 : 2) * row) / 2;
        int size = row * 6 / 10;
        pen.mark(tone.mark, left, top + (row - size) / 2, size, tone.ink);
        pen.boldText(tile.name(), left + size + GAP, top, tone.ink);
        pen.text(tile.figure(), left, top + row, tone.ink);
        if (three) {
            pen.text(tile.note(), left, top + 2 * row, tone.ink);
        } else {
            pen.text(tile.note(), place.x + place.width - 2 * GAP - pen.extent(tile.note()).x, top + row, tone.ink);
        }
    }

    /** Below each other, so that it is read from best to worst. */
    private void legend(Pen pen, int x, int top) {
        int y = top;
        int size = pen.row() * 9 / 10;
        int sign = size * 6 / 10;
        for (Tone tone : tones()) {
            Rectangle box = new Rectangle(x, y + (pen.row() - size) / 2, size, size);
            pen.fill(box, tone.ground);
            pen.frame(box, Palette.RULE, 1);
            pen.mark(tone.mark, box.x + (size - sign) / 2, box.y + (size - sign) / 2, sign, tone.ink);
            pen.text(legend.get(tone), x + size + GAP, y, Palette.INK);
            y += pen.row() * 5 / 4;
        }
    }
}
