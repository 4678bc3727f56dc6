package org.qihang.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints on a control or an image. */
final class GcPen implements Pen {

    private static final String TALL = "国";

    private final GC gc;
    private final Font plain;
    private final Font bold;

    GcPen(GC gc, Font plain, Font bold) {
        this.gc = gc;
        this.plain = plain;
        this.bold = bold;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    @Override
    public Point extent(String text) {
        gc.setFont(plain);
        return gc.textExtent(text);
    }

    @Override
    public Point boldExtent(String text) {
        gc.setFont(bold);
        return gc.textExtent(text);
    }

    @Override
    public void text(String text, int x, int y, Color color) {
        write(plain, text, x, y, color);
    }

    @Override
    public void boldText(String text, int x, int y, Color color) {
        write(bold, text, x, y, color);
    }

    private void write(Font font, String text, int x, int y, Color color) {
        gc.setFont(font);
        gc.setForeground(color);
        // Signs of other fonts make a line higher: all texts of a line stand upon the same foot.
        int lower = Math.round((gc.textExtent(TALL).y - gc.textExtent(text).y) * ASCENT);
        gc.drawText(text, x, y + lower, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public void fill(Rectangle area, Color color) {
        gc.setBackground(color);
        gc.fillRectangle(area);
    }

    @Override
    public void frame(Rectangle area, Color color, int width) {
        gc.setForeground(color);
        gc.setLineWidth(width);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.drawRectangle(area);
    }

    @Override
    public void fillPolygon(int[] points, Color color) {
        gc.setBackground(color);
        gc.fillPolygon(points);
    }

    @Override
    public void line(int[] points, Color color, int width, boolean dashed) {
        gc.setForeground(color);
        gc.setLineWidth(width);
        gc.setLineStyle(dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawPolyline(points);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    @Override
    public void mark(Mark mark, int x, int y, int size, Color color) {
        gc.setBackground(Palette.INK);
        mark.paint(gc, x, y, size, color);
    }
}
