package org.qihang.exchange.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qihang.exchange.check.ColumnUse;
import org.qihang.exchange.mapping.ColumnMatch;
import org.qihang.exchange.mapping.HeadedTable;
import org.qihang.exchange.mapping.HeaderMatch;
import org.qihang.exchange.mapping.Role;
import org.qihang.exchange.mapping.SavedMapping;
import org.qihang.exchange.table.ReadOptions;
import org.qihang.exchange.table.Row;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableReader;
import org.qihang.exchange.table.Tables;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;

/** A file that was opened and whose columns are understood: the key's column at least. */
final class ImportTable implements AutoCloseable {

    private final HeadedTable table;
    private final List<ColumnUse> columns;
    private final List<String> headers;

    private ImportTable(HeadedTable table, List<ColumnUse> columns, List<String> headers) {
        this.table = table;
        this.columns = columns;
        this.headers = headers;
    }

    /**
     * Opens a file of records of the register.
     *
     * @throws TableException when it is no table
     * @throws ImportException when its columns are not the register's
     */
    static ImportTable open(Path file, Register register, ImportOptions options) throws TableException {
        TableReader reader = Tables.open(file,
                ReadOptions.DETECT.sheet(options.sheet()).encoding(options.encoding()));
        try {
            HeadedTable table = HeadedTable.of(reader, register,
                    options.mapping() == null ? SavedMapping.NONE : options.mapping());
            HeaderMatch header = table.header();
            if (!header.found()) {
                throw new ImportException("headers.none", file.getFileName(), title(register));
            }
            List<String> missing = missing(header, register);
            if (!missing.isEmpty()) {
                throw new ImportException("headers.missing", file.getFileName(), String.join("、", missing));
            }
            return new ImportTable(table, uses(header, register), titles(header));
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** What a record cannot be known without: its key, or else what its key is made of. */
    private static List<String> missing(HeaderMatch header, Register register) {
        Feature key = register.key().orElseThrow();
        if (header.has(key)) {
            return List.of();
        }
        return Stream.concat(key.from().stream().map(name -> register.attribute(name).orElseThrow()),
                key.from().isEmpty() ? Stream.of(key) : Stream.empty())
                .filter(feature -> feature.required() && !header.has(feature))
                .map(feature -> Labels.in(Locale.SIMPLIFIED_CHINESE).of(feature)).toList();
    }

    private static String title(Register register) {
        return Labels.in(Locale.SIMPLIFIED_CHINESE).of(register);
    }

    private static List<ColumnUse> uses(HeaderMatch header, Register register) {
        List<ColumnUse> uses = new ArrayList<>();
        for (Feature feature : register.attributes()) {
            ColumnMatch value = header.column(feature, Role.VALUE).orElse(null);
            ColumnMatch name = header.column(feature, Role.NAME).orElse(null);
            if (value != null || name != null) {
                uses.add(new ColumnUse(feature, value == null ? -1 : value.column(),
                        value == null ? null : value.title(), name == null ? -1 : name.column(),
                        name == null ? null : name.title()));
            }
        }
        return uses;
    }

    /** The titles of all columns, known or not, as the last header row has them. */
    private static List<String> titles(HeaderMatch header) {
        List<String> titles = new ArrayList<>();
        for (int column = 0; column < header.width(); column++) {
            String title = "";
            for (Row row : header.rows()) {
                title = row.text(column).isBlank() ? title : row.text(column).strip();
            }
            titles.add(title);
        }
        return titles;
    }

    List<ColumnUse> columns() {
        return columns;
    }

    List<String> headers() {
        return headers;
    }

    TableFormat format() {
        return table.reader().format();
    }

    boolean date1904() {
        return table.reader().date1904();
    }

    Row next() throws TableException {
        return table.next();
    }

    long consumed() {
        return table.reader().consumed();
    }

    long total() {
        return table.reader().total();
    }

    @Override
    public void close() {
        table.close();
    }
}
