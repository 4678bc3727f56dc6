package org.qihang.ui.register;

/**
 * How many sheets a table takes on A4 lying down: as wide as the sheet where it is wider than that, never larger than on
 * the screen, its titles on every sheet. About, because printers differ in their margins.
 */
final class PrintedPages {

    /** What printers leave free of the 297 by 210 mm, and the line below with page and date. */
    private static final double WIDTH_MM = 285;
    private static final double HEIGHT_MM = 185;
    private static final double MM_PER_INCH = 25.4;

    private final double pixelsPerPage;

    /**
     * @param width of the table, all its columns, in pixels
     * @param dots pixels of the screen in an inch
     */
    PrintedPages(int width, int dots) {
        double screenPixels = WIDTH_MM / MM_PER_INCH * dots;
        double shrunk = Math.max(1, width / screenPixels);
        pixelsPerPage = HEIGHT_MM / MM_PER_INCH * dots * shrunk;
    }

    /**
     * How many sheets so many rows take.
     *
     * @param header height of the titles in pixels
     * @param row height of a row in pixels
     */
    int of(long rows, int header, int row) {
        long fitting = Math.max(1, (long) ((pixelsPerPage - header) / row));
        return (int) Math.max(1, (rows + fitting - 1) / fitting);
    }
}
