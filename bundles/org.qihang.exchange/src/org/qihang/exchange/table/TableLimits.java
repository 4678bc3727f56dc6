package org.qihang.exchange.table;

/**
 * What a file may ask of this machine at most, so that a damaged or hostile one is refused before it fills memory.
 *
 * @param inflatedBytes the most bytes one part of an xlsx may unpack to
 * @param inflateRatio the most times a part may grow by unpacking (real sheets: 5 to 40; deflate's most: 1032)
 * @param sharedTextBytes the most bytes of text in an xlsx's table of shared strings
 * @param cellLength the most characters in a cell (a spreadsheet's own limit is 32,767)
 * @param lineLength the most bytes in a line of a CSV
 * @param columns the most columns
 * @param xlsBytes the largest xls that is opened
 */
public record TableLimits(long inflatedBytes, int inflateRatio, long sharedTextBytes, int cellLength, int lineLength,
        int columns, long xlsBytes) {

    /** Room for a full sheet of 1,048,576 rows and 75 filled columns. */
    public static final TableLimits DEFAULT =
            new TableLimits(16L << 30, 200, 256L << 20, 32_767, 4 << 20, 2_048, 128L << 20);
}
