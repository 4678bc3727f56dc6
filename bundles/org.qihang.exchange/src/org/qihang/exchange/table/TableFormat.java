package org.qihang.exchange.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats rosters arrive in. */
public enum TableFormat {
    /** Office Open XML workbook: a zip. */
    XLSX,
    /** Excel 97-2003 workbook: an OLE2 container. Read only. */
    XLS,
    /** Text with separated fields. */
    CSV,
    /** dBase III and its kin. */
    DBF;

    /**
     * The format of a file by its first bytes; its name proves nothing.
     *
     * @throws TableException when the file is none of the formats, saying what it is instead
     */
    public static TableFormat of(Path file) throws TableException {
        return FormatSniffer.sniff(file);
    }

    /** The format a file of that name should be written in. */
    public static Optional<TableFormat> byName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "xlsx" -> Optional.of(XLSX);
            case "xls" -> Optional.of(XLS);
            case "csv", "txt", "tsv" -> Optional.of(CSV);
            case "dbf" -> Optional.of(DBF);
            default -> Optional.empty();
        };
    }
}
