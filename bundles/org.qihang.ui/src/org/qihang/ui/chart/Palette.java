package org.qihang.ui.chart;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of every picture of figures: dark on light, told apart by people with any colour vision (after Okabe
 * and Ito), and dark enough that white text on {@link #REACHED}, {@link #BEHIND} and {@link #MISSED} is readable.
 * SWT colours need no disposal.
 */
public final class Palette {

    /** Text. */
    public static final Color INK = new Color(0x1F, 0x29, 0x37);
    /** Secondary text. */
    public static final Color MUTED = new Color(0x55, 0x5E, 0x6B);
    /** The ground of everything. */
    public static final Color PAPER = new Color(0xFF, 0xFF, 0xFF);
    /** The ground around cards and charts. */
    public static final Color PANEL = new Color(0xF3, 0xF5, 0xF8);
    /** Lines between things. */
    public static final Color RULE = new Color(0xCF, 0xD6, 0xDF);
    /** Grid lines, rows. */
    public static final Color GRID = new Color(0xE6, 0xEA, 0xEF);
    /** A title, a date marker: the product's own blue. */
    public static final Color ACCENT = new Color(0x1B, 0x4F, 0x8A);
    /** Goal lines. */
    public static final Color GOAL = new Color(0x9B, 0x1C, 0x1C);
    /** A goal reached. */
    public static final Color REACHED = new Color(0x0E, 0x57, 0x94);
    /** Not there yet, but on course. */
    public static final Color ON_COURSE = new Color(0x2B, 0x7A, 0x78);
    /** Below the goal. */
    public static final Color BEHIND = new Color(0x9C, 0x48, 0x06);
    /** Due date gone by below the goal. */
    public static final Color MISSED = new Color(0x9B, 0x1C, 0x1C);
    /** No figure. */
    public static final Color UNKNOWN = new Color(0x6B, 0x74, 0x80);
    /** A stretch of time gone by. */
    public static final Color PAST = new Color(0xA9, 0xBD, 0xD4);
    /** The stretch of time that runs now. */
    public static final Color RUNNING = new Color(0x1B, 0x4F, 0x8A);
    /** A stretch of time to come. */
    public static final Color AHEAD = new Color(0xDC, 0xE4, 0xEE);

    private Palette() {
    }
}
