package org.qihang.exchange.table;

import java.nio.charset.Charset;

/**
 * What the reader need not find out itself. Every part may be null (but not the limits).
 *
 * @param sheet the sheet of a workbook; null: the first visible one that is not empty
 * @param encoding how a CSV or DBF is encoded; null: found out (DBF: GBK)
 * @param delimiter what separates the fields of a CSV; null: found out
 * @param limits what the file may ask of this machine
 */
public record ReadOptions(String sheet, Charset encoding, Character delimiter, TableLimits limits) {

    /** Everything is found out. */
    public static final ReadOptions DETECT = new ReadOptions(null, null, null, TableLimits.DEFAULT);

    public ReadOptions sheet(String name) {
        return new ReadOptions(name, encoding, delimiter, limits);
    }

    public ReadOptions encoding(Charset charset) {
        return new ReadOptions(sheet, charset, delimiter, limits);
    }

    public ReadOptions delimiter(char character) {
        return new ReadOptions(sheet, encoding, character, limits);
    }

    public ReadOptions limits(TableLimits most) {
        return new ReadOptions(sheet, encoding, delimiter, most);
    }
}
