package org.qihang.exchange.table;

import java.nio.file.Path;
import org.qihang.exchange.table.csv.CsvTableReader;
import org.qihang.exchange.table.csv.CsvTableWriter;
import org.qihang.exchange.table.dbf.DbfTableReader;
import org.qihang.exchange.table.dbf.DbfTableWriter;
import org.qihang.exchange.table.xls.XlsTableReader;
import org.qihang.exchange.table.xlsx.XlsxTableReader;
import org.qihang.exchange.table.xlsx.XlsxTableWriter;

/** Opens tables for reading and writing. */
public final class Tables {

    private Tables() {
    }

    /** Opens a file by what is in it, whatever its name. */
    public static TableReader open(Path file, ReadOptions options) throws TableException {
        return switch (TableFormat.of(file)) {
            case XLSX -> XlsxTableReader.open(file, options);
            case XLS -> XlsTableReader.open(file, options);
            case CSV -> CsvTableReader.open(file, options);
            case DBF -> DbfTableReader.open(file, options);
        };
    }

    /**
     * Begins a file that takes its place only by {@link TableWriter#commit()}.
     *
     * @throws TableException when the format cannot be written or the columns do not fit it
     */
    public static TableWriter create(Path file, TableFormat format, WriteOptions options) throws TableException {
        return switch (format) {
            case XLSX -> XlsxTableWriter.create(file, options);
            case CSV -> CsvTableWriter.create(file, options);
            case DBF -> DbfTableWriter.create(file, options);
            case XLS -> throw new TableException("write.xls", file.getFileName());
        };
    }
}
