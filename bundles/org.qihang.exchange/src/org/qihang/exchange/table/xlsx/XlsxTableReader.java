package org.qihang.exchange.table.xlsx;

import java.nio.file.Path;
import java.util.List;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFault;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableReader;

/** Reads one sheet of an Excel workbook. */
public final class XlsxTableReader implements TableReader {

    private final XlsxPackage book;
    private final String file;
    private SheetRows rows;
    private XlsxPackage.Sheet sheet;
    private Row first;
    private long total;

    private XlsxTableReader(XlsxPackage book, String file) {
        this.book = book;
        this.file = file;
    }

    public static TableReader open(Path path, ReadOptions options) throws TableException {
        String file = path.getFileName().toString();
        try {
            XlsxPackage book = new XlsxPackage(path, options.limits());
            XlsxTableReader reader = new XlsxTableReader(book, file);
            try {
                reader.choose(options);
                return reader;
            } catch (RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (TableFault e) {
            throw e.getCause();
        }
    }

    /** The named sheet, else the first that is not hidden and has a row. */
    private void choose(ReadOptions options) throws TableException {
        SharedStrings strings = book.sharedStrings();
        DateStyles dates = book.dateStyles();
        for (XlsxPackage.Sheet candidate : book.sheets()) {
            boolean wanted = options.sheet() == null ? !candidate.hidden() : candidate.name().equals(options.sheet());
            if (!wanted) {
                continue;
            }
            sheet = candidate;
            total = book.size(candidate.part());
            rows = new SheetRows(file, candidate.name(), book.open(candidate.part()), strings, dates, book.date1904(), options.limits());
            first = rows.next();
            if (first != null || options.sheet() != null) {
                return;
            }
            rows.close();
            rows = null;
        }
        if (options.sheet() != null) {
            throw new TableException("sheet.missing", file, options.sheet(), String.join(", ", sheets()));
        }
        throw new TableException("sheet.none", file);
    }

    @Override
    public Row next() throws TableException {
        if (first != null) {
            Row row = first;
            first = null;
            return row;
        }
        try {
            return rows.next();
        } catch (TableFault e) {
            throw e.getCause();
        }
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLSX;
    }

    @Override
    public String sheet() {
        return sheet.name();
    }

    @Override
    public List<String> sheets() {
        return book.sheets().stream().map(XlsxPackage.Sheet::name).toList();
    }

    @Override
    public boolean date1904() {
        return book.date1904();
    }

    @Override
    public long consumed() {
        return Math.min(rows.count(), total);
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
        book.close();
    }
}
