package org.qihang.exchange.table.xlsx;

import javax.xml.stream.XMLStreamConstants;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.RowBuffer;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableLimits;

/** The rows of one sheet, read from its XML. Cells and rows without a reference follow the one before. */
final class SheetRows {

    private static final int MOST_ROWS = 1 << 20;
    /** Other elements than rows and cells; a sheet has a few hundred, a file made to exhaust memory millions. */
    private static final int MOST_OTHER = 1 << 20;

    private final String file;
    private final String sheet;
    private final XmlPart xml;
    private final TableLimits limits;
    private final CellValue values;
    private final RowBuffer row = new RowBuffer();
    private int number;
    private int other;
    private boolean ended;

    SheetRows(String file, String sheet, XmlPart xml, SharedStrings strings, DateStyles dates, boolean date1904,
            TableLimits limits) {
        this.file = file;
        this.sheet = sheet;
        this.xml = xml;
        this.limits = limits;
        this.values = new CellValue(file, sheet, strings, dates, date1904, limits);
    }

    long count() {
        return xml.count();
    }

    void close() {
        xml.close();
    }

    /** The next row that is not blank; null at the end. */
    Row next() throws TableException {
        while (!ended && findRow()) {
            readRow();
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private boolean findRow() throws TableException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.element().equals("row")) {
                    return true;
                }
                countOther();
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.element().equals("sheetData")) {
                break;
            }
        }
        ended = true;
        return false;
    }

    private void readRow() throws TableException {
        number = parseNumber(xml.attribute("r", null), number + 1);
        if (number > MOST_ROWS) {
            throw new TableException("sheet.rows", file, sheet, MOST_ROWS);
        }
        row.start(number);
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.element().equals("c")) {
                    column = readCell(column + 1);
                } else {
                    countOther();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.element().equals("row")) {
                return;
            }
        }
    }

    private int readCell(int following) throws TableException {
        int column = following;
        String type = "n";
        int style = -1;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            String name = xml.attributeName(i);
            if (name.length() == 1) {
                switch (name.charAt(0)) {
                    case 'r' -> column = column(xml.attributeValue(i), following);
                    case 't' -> type = xml.attributeValue(i);
                    // Only numbers look different by their style; the type stands behind it.
                    case 's' -> style = type.equals("n") ? parseNumber(xml.attributeValue(i), -1) : -1;
                    default -> {
                    }
                }
            }
        }
        if (column >= limits.columns()) {
            throw new TableException("row.columns", file, number, limits.columns());
        }
        gatherValue(column);
        if (xml.textLength() > 0) {
            values.put(row, column, type, style, xml);
        }
        return column;
    }

    /** The text of v, or of the t's in is; formulas and pronunciations are passed over. */
    private void gatherValue(int column) throws TableException {
        xml.clearText();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.element()) {
                    case "v", "t" -> {
                        if (!xml.gatherText()) {
                            throw values.tooLong(number, column);
                        }
                    }
                    case "is", "r" -> {
                    }
                    default -> {
                        countOther();
                        xml.skip();
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.element().equals("c")) {
                return;
            }
        }
    }

    private void countOther() throws TableException {
        if (++other > MOST_OTHER + 2L * number * limits.columns()) {
            throw new TableException("xlsx.token", file, sheet, xml.count());
        }
    }

    /** The column of a reference such as AB12, from 0. */
    static int column(String reference, int missing) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            int letter = (reference.charAt(i) & ~0x20) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column == 0 ? missing : column - 1;
    }

    private static int parseNumber(String digits, int missing) {
        if (digits == null || digits.isEmpty() || digits.length() > 9) {
            return missing;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return missing;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
