package org.qihang.ui.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints vector graphics: sharp at any size, for documents and posters. Texts stay texts. */
public final class SvgPen implements Pen {

    private final Pen measure;
    private final StringBuilder svg = new StringBuilder(4096);
    private final int fontSize;

    /**
     * @param measure says what a text takes
     * @param fontSize of the plain font, in pixels
     */
    public SvgPen(Pen measure, int fontSize) {
        this.measure = measure;
        this.fontSize = fontSize;
    }

    @Override
    public Point extent(String text) {
        return measure.extent(text);
    }

    @Override
    public Point boldExtent(String text) {
        return measure.boldExtent(text);
    }

    @Override
    public void text(String text, int x, int y, Color color) {
        write(text, x, y, color, "normal");
    }

    @Override
    public void boldText(String text, int x, int y, Color color) {
        write(text, x, y, color, "bold");
    }

    private void write(String text, int x, int y, Color color, String weight) {
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y + Math.round(row() * ASCENT))
                .append("\" font-weight=\"").append(weight).append("\" fill=\"").append(of(color)).append("\">")
                .append(escaped(text)).append("</text>\n");
    }

    @Override
    public void fill(Rectangle area, Color color) {
        rectangle(area).append(" fill=\"").append(of(color)).append("\"/>\n");
    }

    @Override
    public void frame(Rectangle area, Color color, int width) {
        rectangle(area).append(" fill=\"none\" stroke=\"").append(of(color)).append("\" stroke-width=\"").append(width)
                .append("\"/>\n");
    }

    private StringBuilder rectangle(Rectangle area) {
        return svg.append("<rect x=\"").append(area.x).append("\" y=\"").append(area.y).append("\" width=\"")
                .append(Math.max(0, area.width)).append("\" height=\"").append(Math.max(0, area.height)).append('"');
    }

    @Override
    public void fillPolygon(int[] points, Color color) {
        svg.append("<polygon points=\"").append(list(points)).append("\" fill=\"").append(of(color)).append("\"/>\n");
    }

    @Override
    public void line(int[] points, Color color, int width, boolean dashed) {
        svg.append("<polyline points=\"").append(list(points)).append("\" fill=\"none\" stroke=\"").append(of(color))
                .append("\" stroke-width=\"").append(width).append('"')
                .append(dashed ? " stroke-dasharray=\"8 5\"" : "").append("/>\n");
    }

    @Override
    public void mark(Mark mark, int x, int y, int size, Color color) {
        Color sign = color.equals(Palette.PAPER) ? mark.color() : Palette.PAPER;
        int stroke = Math.max(1, size / 7);
        switch (mark) {
            case REACHED -> {
                circle(x, y, size, " fill=\"" + of(color) + "\"");
                line(new int[] {x + size * 26 / 100, y + size * 52 / 100, x + size * 44 / 100, y + size * 70 / 100,
                    x + size * 76 / 100, y + size * 32 / 100}, sign, stroke, false);
            }
            case ON_COURSE -> fillPolygon(new int[] {x, y + size, x + size / 2, y, x + size, y + size}, color);
            case BEHIND -> fillPolygon(new int[] {x, y, x + size / 2, y + size, x + size, y}, color);
            case MISSED -> {
                fill(new Rectangle(x, y, size, size), color);
                int in = size * 28 / 100;
                line(new int[] {x + in, y + in, x + size - in, y + size - in}, sign, stroke, false);
                line(new int[] {x + size - in, y + in, x + in, y + size - in}, sign, stroke, false);
            }
            case UNKNOWN -> circle(x + 1, y + 1, size - 2, " fill=\"none\" stroke=\"" + of(color)
                    + "\" stroke-width=\"" + stroke + '"');
        }
    }

    private void circle(int x, int y, int size, String paint) {
        svg.append("<circle cx=\"").append(x + size / 2).append("\" cy=\"").append(y + size / 2).append("\" r=\"")
                .append(size / 2).append('"').append(paint).append("/>\n");
    }

    private static String list(int[] points) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i + 1 < points.length; i += 2) {
            list.append(i == 0 ? "" : " ").append(points[i]).append(',').append(points[i + 1]);
        }
        return list.toString();
    }

    private static String of(Color color) {
        return String.format("#%02X%02X%02X", color.getRed(), color.getGreen(), color.getBlue());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** All that was painted, as the text of a file of that size in pixels. */
    public String document(int width, int height) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height
                + "\" font-family=\"'Noto Sans CJK SC','Microsoft YaHei',sans-serif\" font-size=\"" + fontSize + "\">\n"
                + "<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"" + of(Palette.PAPER) + "\"/>\n" + svg
                + "</svg>\n";
    }
}
