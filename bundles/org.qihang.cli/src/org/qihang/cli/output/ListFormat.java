package org.qihang.cli.output;

import java.util.Locale;

/** How records are listed: printed, or written to a file. */
public enum ListFormat {
    TABLE, CSV, JSON, XLSX;

    /** The same for what is printed. */
    public Format printed() {
        return switch (this) {
            case TABLE -> Format.TABLE;
            case CSV -> Format.CSV;
            case JSON -> Format.JSON;
            case XLSX -> throw new IllegalStateException("a workbook is not printed");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
