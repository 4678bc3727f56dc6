package org.qihang.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a table is written.
 *
 * @param columns the columns, from left to right
 * @param headers which header rows a sheet or CSV gets (a DBF names its columns by field)
 * @param sheet the name of the sheet in a workbook
 * @param encoding of a CSV or DBF; null: UTF-8 with a byte order mark, so that spreadsheets know it, and GBK in a DBF
 */
public record WriteOptions(List<TableColumn> columns, Headers headers, String sheet, Charset encoding) {

    /** Which header rows are written. */
    public enum Headers { NONE, FIELD, TITLE, FIELD_THEN_TITLE }

    /** GBK, as DBF files of the field are encoded. */
    public static final Charset GBK = Charset.forName("GBK");

    public WriteOptions {
        columns = List.copyOf(columns);
    }

    /** Titles over the columns. */
    public static WriteOptions titled(List<TableColumn> columns) {
        return new WriteOptions(columns, Headers.TITLE, "Sheet1", null);
    }

    public WriteOptions headers(Headers rows) {
        return new WriteOptions(columns, rows, sheet, encoding);
    }

    public WriteOptions encoding(Charset charset) {
        return new WriteOptions(columns, headers, sheet, charset);
    }

    public WriteOptions sheet(String name) {
        return new WriteOptions(columns, headers, name, encoding);
    }

    /** The header rows of a sheet or CSV. */
    public List<List<String>> headerRows() {
        List<String> fields = columns.stream().map(TableColumn::field).toList();
        List<String> titles = columns.stream().map(TableColumn::title).toList();
        return switch (headers) {
            case NONE -> List.of();
            case FIELD -> List.of(fields);
            case TITLE -> List.of(titles);
            case FIELD_THEN_TITLE -> List.of(fields, titles);
        };
    }

    /** The encoding of a CSV. */
    public Charset csvEncoding() {
        return encoding == null ? StandardCharsets.UTF_8 : encoding;
    }

    /** The encoding of a DBF. */
    public Charset dbfEncoding() {
        return encoding == null ? GBK : encoding;
    }
}
