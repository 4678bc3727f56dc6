package org.qihang.exchange.table.xlsx;

import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.NumberText;
import org.qihang.exchange.table.RowBuffer;
import org.qihang.exchange.table.SerialDates;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableLimits;
import org.qihang.exchange.table.TextPool;

/** Makes a cell of what its XML says: type, style and characters. */
final class CellValue {

    /** So many digits a spreadsheet's numbers keep. */
    private static final int EXACT_DIGITS = 15;

    private final String file;
    private final String sheet;
    private final SharedStrings strings;
    private final DateStyles dates;
    private final SerialDates serials;
    private final TableLimits limits;
    private final TextPool pool = new TextPool();

    CellValue(String file, String sheet, SharedStrings strings, DateStyles dates, boolean date1904,
            TableLimits limits) {
        this.file = file;
        this.sheet = sheet;
        this.strings = strings;
        this.dates = dates;
        this.serials = new SerialDates(date1904);
        this.limits = limits;
    }

    void put(RowBuffer row, int column, String type, int style, XmlPart xml) throws TableException {
        char[] text = xml.text();
        int length = xml.textLength();
        switch (type) {
            case "s" -> row.set(column, CellKind.TEXT, shared(row.number(), column, text, length));
            case "inlineStr", "str" -> {
                int plain = EscapedText.unescape(text, length);
                if (plain > limits.cellLength()) {
                    throw tooLong(row.number(), column);
                }
                row.set(column, CellKind.TEXT, pool.of(text, 0, plain));
            }
            case "b" -> row.set(column, CellKind.BOOLEAN, text[0] == '1' || text[0] == 't' ? "true" : "false");
            case "e" -> row.set(column, CellKind.ERROR, pool.of(text, 0, length));
            case "d" -> {
                String iso = pool.of(text, 0, length);
                String date = SerialDates.text(iso);
                row.set(column, date == null ? CellKind.TEXT : CellKind.DATE, date == null ? iso : date);
            }
            default -> number(row, column, style, text, length);
        }
    }

    private String shared(int number, int column, char[] text, int length) throws TableException {
        int index = length > 9 ? -1 : 0;
        for (int i = 0; i < length && index >= 0; i++) {
            int digit = text[i] - '0';
            index = digit < 0 || digit > 9 ? -1 : index * 10 + digit;
        }
        String found = strings.get(index);
        if (found == null) {
            throw new TableException("xlsx.shared", file, sheet, place(number, column));
        }
        return found;
    }

    private void number(RowBuffer row, int column, int style, char[] text, int length) {
        boolean date = dates.isDate(style);
        if (!date && length <= EXACT_DIGITS && isPlain(text, length)) {
            row.set(column, CellKind.NUMBER, pool.of(text, 0, length));
            return;
        }
        String raw = pool.of(text, 0, length).strip();
        double value;
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            row.set(column, CellKind.TEXT, raw);
            return;
        }
        String day = date ? serials.text(value) : null;
        row.set(column, day == null ? CellKind.NUMBER : CellKind.DATE, day == null ? NumberText.of(value) : day);
    }

    /** Digits without a leading zero: already as {@link NumberText} would write them. */
    private static boolean isPlain(char[] text, int length) {
        if (text[0] == '0') {
            return length == 1;
        }
        for (int i = 0; i < length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return true;
    }

    TableException tooLong(int number, int column) {
        return new TableException("cell.long", file, place(number, column), limits.cellLength());
    }

    /** Where a cell is, as the spreadsheet names it: Sheet1!AB12. */
    private String place(int number, int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return sheet + "!" + letters + number;
    }
}
