package org.qihang.exchange.table.xls;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableReader;

/** Reads one sheet of an Excel 97-2003 workbook. */
public final class XlsTableReader implements TableReader {

    private final String file;
    private final XlsFile records;
    private final XlsBook book;
    private String sheet = "";
    private XlsRows rows;
    private Row first;

    private XlsTableReader(String file, XlsFile records) throws TableException {
        this.file = file;
        this.records = records;
        this.book = XlsBook.read(records);
    }

    public static TableReader open(Path path, ReadOptions options) throws TableException {
        XlsFile records = new XlsFile(path, options.limits());
        try {
            XlsTableReader reader = new XlsTableReader(path.getFileName().toString(), records);
            reader.choose(options.sheet());
            return reader;
        } catch (RuntimeException e) {
            records.close();
            throw e;
        }
    }

    /** The named sheet, else the first that is not hidden and has a row. */
    private void choose(String wanted) throws TableException {
        int part = -1;
        for (Record record = records.next(); record != null; record = records.next()) {
            if (!(record instanceof BOFRecord begin)) {
                continue;
            }
            BoundSheetRecord bound = ++part < book.sheets().size() ? book.sheets().get(part) : null;
            boolean right = bound != null && begin.getType() == BOFRecord.TYPE_WORKSHEET
                    && (wanted == null ? !bound.isHidden() && !bound.isVeryHidden()
                            : bound.getSheetname().equals(wanted));
            if (!right) {
                pass();
                continue;
            }
            sheet = bound.getSheetname();
            rows = new XlsRows(file, sheet, records, book);
            first = rows.next();
            if (first != null || wanted != null) {
                return;
            }
        }
        if (wanted != null) {
            throw new TableException("sheet.missing", file, wanted, String.join(", ", sheets()));
        }
        throw new TableException("sheet.none", file);
    }

    /** Passes over a part with the charts in it. */
    private void pass() throws TableException {
        int depth = 1;
        while (depth > 0) {
            Record record = records.next();
            if (record == null) {
                return;
            }
            depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
        }
    }

    @Override
    public Row next() throws TableException {
        if (first != null) {
            Row row = first;
            first = null;
            return row;
        }
        return rows.next();
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLS;
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public List<String> sheets() {
        return book.sheets().stream().map(BoundSheetRecord::getSheetname).toList();
    }

    @Override
    public boolean date1904() {
        return book.date1904();
    }

    @Override
    public long consumed() {
        return records.consumed();
    }

    @Override
    public long total() {
        return records.total();
    }

    @Override
    public void close() {
        records.close();
    }
}
