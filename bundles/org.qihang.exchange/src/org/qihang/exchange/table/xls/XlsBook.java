package org.qihang.exchange.table.xls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.qihang.exchange.table.DateFormats;
import org.qihang.exchange.table.TableException;

/** What the first part of an xls says for all sheets: their names, the shared strings, which styles show dates. */
final class XlsBook {

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, Boolean> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private SSTRecord strings;
    private String[] texts = new String[0];
    private boolean date1904;

    static XlsBook read(XlsFile file) throws TableException {
        XlsBook book = new XlsBook();
        for (Record record = file.next(); record != null; record = file.next()) {
            switch (record) {
                case BoundSheetRecord sheet -> book.sheets.add(sheet);
                case SSTRecord shared -> book.strings = shared;
                case DateWindow1904Record window -> book.date1904 = window.getWindowing() == 1;
                case FormatRecord format ->
                        book.own.put(format.getIndexCode(), DateFormats.isDate(format.getFormatString()));
                case ExtendedFormatRecord style -> book.styles.add((int) style.getFormatIndex());
                case EOFRecord end -> {
                    return book.finish();
                }
                default -> {
                }
            }
        }
        return book.finish();
    }

    private XlsBook finish() {
        // Parts follow in the order of their places in the stream, which need not be that of the tabs.
        sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        if (strings != null) {
            texts = new String[strings.getNumUniqueStrings()];
        }
        return this;
    }

    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    boolean isDate(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        int format = styles.get(style);
        return own.getOrDefault(format, DateFormats.isBuiltIn(format));
    }

    /** The shared string of that number, without its pronunciation; null where there is none. */
    String text(int index) {
        if (index < 0 || index >= texts.length) {
            return null;
        }
        if (texts[index] == null) {
            texts[index] = strings.getString(index).getString();
        }
        return texts[index];
    }
}
