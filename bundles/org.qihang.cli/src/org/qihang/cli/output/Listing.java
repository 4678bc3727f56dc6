package org.qihang.cli.output;

import com.google.gson.stream.JsonWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** Rows printed as a table people read, or as CSV or JSON programs read. */
public final class Listing<T> {

    private final List<Column<T>> columns;

    public Listing(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Prints the rows. */
    public void print(List<T> rows, Format format, PrintStream out) {
        switch (format) {
            case TABLE -> new TextTable(columns.stream().map(Column::title).toList(),
                    columns.stream().map(Column::right).toList()).print(rows.stream().map(this::texts).toList(), out);
            case CSV -> csv(rows, out);
            case JSON -> json(rows, out);
        }
        out.flush();
    }

    private List<String> texts(T row) {
        return columns.stream().map(column -> text(column.value().apply(row))).toList();
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private void csv(List<T> rows, PrintStream out) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.stream().map(Column::key).toList());
            rows.forEach(row -> csv.writeRecord(texts(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text);
    }

    private void json(List<T> rows, PrintStream out) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginArray();
            for (T row : rows) {
                json.beginObject();
                for (Column<T> column : columns) {
                    json.name(column.key());
                    value(json, column.value().apply(row));
                }
                json.endObject();
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
    }

    private static void value(JsonWriter json, Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case Number number -> json.value(number);
            case Boolean truth -> json.value(truth);
            default -> json.value(value.toString());
        }
    }
}
