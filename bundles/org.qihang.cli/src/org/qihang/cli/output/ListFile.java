package org.qihang.cli.output;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.qihang.cli.Refusal;
import org.qihang.exchange.table.ReplacedFile;
import org.qihang.exchange.table.TableColumn;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.Tables;
import org.qihang.exchange.table.WriteOptions;

/** A list in a file, which appears whole or not at all. */
public final class ListFile {

    private final Path file;
    private final ListFormat format;

    public ListFile(Path file, ListFormat format) {
        this.file = file;
        this.format = format;
    }

    /**
     * Writes the file.
     *
     * @throws TableException when a workbook cannot be written
     * @throws Refusal when the disk does not take it
     */
    public void write(Listing<Object[]> listing, List<TableColumn> columns, List<Object[]> rows) throws TableException {
        if (format == ListFormat.XLSX) {
            try (TableWriter writer = Tables.create(file, TableFormat.XLSX, WriteOptions.titled(columns))) {
                for (Object[] row : rows) {
                    writer.row(row);
                }
                writer.commit();
            }
            return;
        }
        try (ReplacedFile replaced = new ReplacedFile(file)) {
            try (PrintStream out = new PrintStream(replaced.part().toFile(), StandardCharsets.UTF_8)) {
                listing.print(rows, format.printed(), out);
                if (out.checkError()) {
                    throw new Refusal("list.unwritten", file);
                }
            }
            replaced.commit();
        } catch (IOException e) {
            throw new Refusal("list.unwritten", file);
        }
    }
}
