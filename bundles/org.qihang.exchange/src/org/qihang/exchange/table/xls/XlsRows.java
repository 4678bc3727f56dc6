package org.qihang.exchange.table.xls;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.NumberText;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.RowBuffer;
import org.qihang.exchange.table.SerialDates;
import org.qihang.exchange.table.TableException;

/** The rows of one sheet: gathers cell records as long as they are of the same row. */
final class XlsRows {

    private final String file;
    private final String sheet;
    private final XlsFile records;
    private final XlsBook book;
    private final SerialDates serials;
    private final RowBuffer row = new RowBuffer();
    /** The first cell of the row to come. */
    private Record ahead;
    private int textColumn;
    private int depth = 1;
    private boolean ended;

    XlsRows(String file, String sheet, XlsFile records, XlsBook book) {
        this.file = file;
        this.sheet = sheet;
        this.records = records;
        this.book = book;
        this.serials = new SerialDates(book.date1904());
    }

    Row next() throws TableException {
        while (!ended) {
            readRow();
            if (row.number() > 0 && !row.isBlank()) {
                records.mark();
                return row;
            }
        }
        return null;
    }

    private void readRow() throws TableException {
        row.start(0);
        if (ahead != null) {
            put(ahead);
            ahead = null;
        }
        while (true) {
            Record record = records.next();
            switch (record) {
                case null -> {
                    ended = true;
                    return;
                }
                case BOFRecord chart -> depth++;
                case EOFRecord end -> {
                    if (--depth == 0) {
                        ended = true;
                        return;
                    }
                }
                case StringRecord result -> row.set(textColumn, CellKind.TEXT, result.getString());
                case CellValueRecordInterface cell -> {
                    if (row.number() != 0 && cell.getRow() + 1 != row.number()) {
                        ahead = record;
                        return;
                    }
                    put(record);
                }
                default -> {
                }
            }
        }
    }

    private void put(Record record) throws TableException {
        CellValueRecordInterface cell = (CellValueRecordInterface) record;
        if (row.number() == 0) {
            row.start(cell.getRow() + 1);
        }
        int column = cell.getColumn();
        switch (record) {
            case LabelSSTRecord shared -> {
                String text = book.text(shared.getSSTIndex());
                if (text == null) {
                    throw new TableException("xlsx.shared", file, sheet, row.number());
                }
                row.set(column, CellKind.TEXT, text);
            }
            case LabelRecord label -> row.set(column, CellKind.TEXT, label.getValue());
            case NumberRecord number -> number(column, number.getXFIndex(), number.getValue());
            case BoolErrRecord result -> {
                if (result.isBoolean()) {
                    row.set(column, CellKind.BOOLEAN, Boolean.toString(result.getBooleanValue()));
                } else {
                    row.set(column, CellKind.ERROR, error(result.getErrorValue()));
                }
            }
            case FormulaRecord formula -> formula(column, formula);
            default -> {
            }
        }
    }

    private void formula(int column, FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            // The text follows in a record of its own.
            textColumn = column;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> row.set(column, CellKind.BOOLEAN, Boolean.toString(formula.getCachedBooleanValue()));
            case ERROR -> row.set(column, CellKind.ERROR, error(formula.getCachedErrorValue()));
            default -> number(column, formula.getXFIndex(), formula.getValue());
        }
    }

    private void number(int column, int style, double value) {
        String day = book.isDate(style) ? serials.text(value) : null;
        row.set(column, day == null ? CellKind.NUMBER : CellKind.DATE, day == null ? NumberText.of(value) : day);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
