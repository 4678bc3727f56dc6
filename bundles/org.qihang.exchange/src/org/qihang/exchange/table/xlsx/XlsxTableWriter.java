package org.qihang.exchange.table.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.ReplacedFile;
import org.qihang.exchange.table.TableColumn;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.WriteOptions;

/**
 * Writes a workbook of one sheet as a stream: inline strings, flushed as it goes. Text columns and texts that look like
 * numbers but are none have the text format, so that "01" typed by whoever corrects the file stays "01".
 */
public final class XlsxTableWriter implements TableWriter {

    private static final int MOST_ROWS = 1 << 20;
    private static final int FLUSH = 256;
    private static final int WIDEST = 60;
    /** Longer numbers are shown in scientific notation. */
    private static final int KEPT_DIGITS = 11;

    private final String name;
    private final ReplacedFile file;
    private final OutputStream out;
    private final Workbook book;
    private final Worksheet sheet;
    private int number;

    private XlsxTableWriter(ReplacedFile file, Path path, WriteOptions options) throws IOException {
        this.file = file;
        this.name = path.getFileName().toString();
        this.out = new BufferedOutputStream(Files.newOutputStream(file.part()), 1 << 16);
        this.book = new Workbook(out, "Qihang", "1.0");
        this.sheet = book.newWorksheet(options.sheet());
        int column = 0;
        for (TableColumn each : options.columns()) {
            sheet.width(column, Math.clamp(each.width() + 2, 8, WIDEST));
            if (each.kind() == CellKind.TEXT) {
                sheet.style(column).format("@").set();
            } else if (each.kind() == CellKind.DATE) {
                sheet.style(column).format("yyyy-mm-dd").set();
            }
            column++;
        }
        sheet.freezePane(0, options.headerRows().size());
    }

    public static TableWriter create(Path path, WriteOptions options) throws TableException {
        try {
            ReplacedFile file = new ReplacedFile(path);
            XlsxTableWriter writer = new XlsxTableWriter(file, path, options);
            for (List<String> header : options.headerRows()) {
                writer.row(header.toArray());
            }
            return writer;
        } catch (IOException e) {
            throw new TableException(e, "write.failed", path, e.getMessage());
        }
    }

    @Override
    public void row(Object... cells) throws TableException {
        if (number == MOST_ROWS) {
            throw new TableException("write.rows", name, MOST_ROWS);
        }
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case null -> {
                }
                case Number count -> sheet.value(number, i, count);
                case Boolean flag -> sheet.value(number, i, flag);
                case LocalDate date -> {
                    sheet.value(number, i, date);
                    sheet.style(number, i).format("yyyy-mm-dd").set();
                }
                default -> text(i, cells[i].toString());
            }
        }
        number++;
        if (number % FLUSH == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new TableException(e, "write.failed", file.target(), e.getMessage());
            }
        }
    }

    private void text(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        sheet.inlineString(number, column, text);
        if (wouldChange(text)) {
            sheet.style(number, column).format("@").set();
        }
    }

    /** Whether a spreadsheet makes something else of the text when it is typed again: 01 becomes 1, 18 digits become 15. */
    private static boolean wouldChange(String text) {
        char first = text.charAt(0);
        // A style for every cell would take three times as long.
        return first >= '0' && first <= '9' && (text.length() > KEPT_DIGITS || first == '0' && text.length() > 1);
    }

    @Override
    public void commit() throws TableException {
        try {
            book.finish();
            out.close();
            file.commit();
        } catch (IOException e) {
            throw new TableException(e, "write.failed", file.target(), e.getMessage());
        }
    }

    @Override
    public void close() {
        try (file) {
            out.close();
        } catch (IOException e) {
            // Given up anyway; the part that may stay behind is named as such.
            return;
        }
    }
}
