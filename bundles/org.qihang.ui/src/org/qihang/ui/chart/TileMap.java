package org.qihang.ui.chart;

import java.util.ArrayList;
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

    private int tileWidth(Pen pen) {
        return 2 * GAP + tiles.stream().mapToInt(tile -> Math.max(pen.boldExtent(tile.name()).x + pen.row(),
                Math.max(pen.extent(tile.figure()).x, pen.extent(tile.note()).x))).max().orElse(0) + 2 * GAP;
    }

    private static int tileHeight(Pen pen) {
        return pen.row() * 3 + 2 * GAP;
    }

    @Override
    public Point size(Pen pen) {
        return new Point(Math.max(columns() * (tileWidth(pen) + GAP), pen.extent(emptyText).x),
                rows() * (tileHeight(pen) + GAP) + pen.row() * 2);
    }

    @Override
    public List<Spot> paint(Pen pen, Rectangle area) {
        List<Spot> spots = new ArrayList<>();
        if (tiles.isEmpty()) {
            pen.text(emptyText, area.x + GAP, area.y + GAP, Palette.MUTED);
            return spots;
        }
        int below = pen.row() * 3 / 2;
        int width = Math.min(area.width / columns(), tileWidth(pen) * 3 / 2);
        int height = Math.min((area.height - below) / rows(), tileHeight(pen) * 3 / 2);
        for (Tile tile : tiles) {
            Rectangle place = new Rectangle(area.x + tile.column() * width, area.y + tile.row() * height, width - GAP,
                    height - GAP);
            paint(pen, tile, place);
            spots.add(new Spot(place, tile.key(), tile.details()));
        }
        legend(pen, area.x, area.y + rows() * height + GAP);
        return spots;
    }

    private static void paint(Pen pen, Tile tile, Rectangle place) {
        Tone tone = tile.tone();
        pen.fill(place, tone.ground);
        pen.frame(place, Palette.RULE, 1);
        int row = pen.row();
        int top = place.y + (place.height - 3 * row) / 2;
        int size = row * 6 / 10;
        pen.mark(tone.mark, place.x + 2 * GAP, top + (row - size) / 2, size, tone.ink);
        pen.boldText(tile.name(), place.x + 3 * GAP + size, top, tone.ink);
        pen.text(tile.figure(), place.x + 2 * GAP, top + row, tone.ink);
        pen.text(tile.note(), place.x + 2 * GAP, top + 2 * row, tone.ink);
    }

    private void legend(Pen pen, int left, int y) {
        int x = left;
        int size = pen.row() * 8 / 10;
        for (Tone tone : Tone.values()) {
            String text = legend.get(tone);
            if (text != null && tiles.stream().anyMatch(tile -> tile.tone() == tone)) {
                Rectangle box = new Rectangle(x, y + (pen.row() - size) / 2, size, size);
                pen.fill(box, tone.ground);
                pen.frame(box, Palette.RULE, 1);
                pen.text(text, x + size + GAP, y, Palette.INK);
                x += size + GAP + pen.extent(text).x + 3 * GAP;
            }
        }
    }
}
