package org.qihang.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A picture with its title above and below it how its figures came about, so that it can be understood wherever it is
 * taken to.
 *
 * @param subtitles below the title: whose figures, of which day
 * @param notes below the picture: formula, source; wrapped to the width
 */
public record TitledPicture(String title, List<String> subtitles, Picture body, List<String> notes) implements Picture {

    private static final int GAP = 8;

    public TitledPicture {
        subtitles = List.copyOf(subtitles);
        notes = List.copyOf(notes);
    }

    @Override
    public Point size(Pen pen) {
        int width = Math.max(body.size(pen).x, pen.boldExtent(title).x) + 2 * GAP;
        return new Point(width, height(pen, width));
    }

    @Override
    public int height(Pen pen, int width) {
        int inner = width - 2 * GAP;
        int lines = 1 + above(pen, inner).size() + below(pen, inner).size();
        return body.height(pen, inner) + lines * pen.row() + 4 * GAP;
    }

    private List<String> above(Pen pen, int width) {
        return lines(pen, subtitles, width);
    }

    private List<String> below(Pen pen, int width) {
        return lines(pen, notes, width);
    }

    private static List<String> lines(Pen pen, List<String> texts, int width) {
        return texts.stream().flatMap(text -> wrapped(pen, text, width)).toList();
    }

    /** Parts of a text that are no wider; broken at blanks and between Chinese signs. */
    static Stream<String> wrapped(Pen pen, String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (pen.extent(rest).x > width && rest.length() > 1) {
            int end = rest.length();
            // Halving would be quicker; notes are a line or two.
            while (end > 1 && pen.extent(rest.substring(0, end)).x > width) {
                end--;
            }
            int at = end;
            while (at > 1 && inWord(rest, at)) {
                at--;
            }
            int cut = at > 1 ? at : end;
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines.stream();
    }

    private static boolean inWord(String text, int at) {
        return at < text.length() && text.charAt(at - 1) > ' ' && text.charAt(at - 1) < 0x2E80 && text.charAt(at) > ' '
                && text.charAt(at) < 0x2E80 || at < text.length() && "，。；：、）".indexOf(text.charAt(at)) >= 0;
    }

    @Override
    public List<Spot> paint(Pen pen, Rectangle area) {
        int width = area.width - 2 * GAP;
        int left = area.x + GAP;
        int y = area.y + GAP;
        pen.boldText(title, left, y, Palette.ACCENT);
        y = paint(pen, above(pen, width), left, y + pen.row(), Palette.INK) + GAP;
        List<String> foot = below(pen, width);
        int bottom = area.y + area.height - GAP - foot.size() * pen.row();
        List<Spot> spots = body.paint(pen, new Rectangle(left, y, width, bottom - GAP - y));
        paint(pen, foot, left, bottom, Palette.MUTED);
        return spots;
    }

    private static int paint(Pen pen, List<String> lines, int x, int top, Color color) {
        int y = top;
        for (String line : lines) {
            pen.text(line, x, y, color);
            y += pen.row();
        }
        return y;
    }
}
