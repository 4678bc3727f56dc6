package org.qihang.exchange.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a file holds, for assertions. */
public final class Reading {

    private Reading() {
    }

    /** All rows of a file. */
    public static List<Row> rows(Path file, ReadOptions options) throws TableException {
        List<Row> rows = new ArrayList<>();
        try (TableReader reader = Tables.open(file, options)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row.copy());
            }
        }
        return rows;
    }

    public static List<Row> rows(Path file) throws TableException {
        return rows(file, ReadOptions.DETECT);
    }

    /** The texts of a row. */
    public static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            texts.add(row.text(i));
        }
        return texts;
    }

    /** The texts of all rows. */
    public static List<List<String>> texts(Path file) throws TableException {
        return rows(file).stream().map(Reading::texts).toList();
    }

    /** How reading a file to its end is refused; fails when it is not. */
    public static TableException refusal(Path file, ReadOptions options) {
        try {
            rows(file, options);
        } catch (TableException e) {
            return e;
        }
        throw new AssertionError(file + " was read");
    }

    public static TableException refusal(Path file) {
        return refusal(file, ReadOptions.DETECT);
    }
}
