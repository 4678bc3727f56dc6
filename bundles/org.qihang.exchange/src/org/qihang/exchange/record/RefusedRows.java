package org.qihang.exchange.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qihang.exchange.check.CheckedRow;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.TableColumn;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.Tables;
import org.qihang.exchange.table.WriteOptions;
import org.qihang.model.text.Texts;

/**
 * The file of refused rows: the columns of the roster and, last, the reasons. Corrected, it is imported like any
 * roster. Begun with the first refused row; in place only after {@link #commit}.
 */
final class RefusedRows implements AutoCloseable {

    /** A workbook's cell takes no more; a reason is shorter than any. */
    private static final int WIDTH = 254;

    private final Path file;
    private final List<String> headers;
    private TableWriter writer;

    /**
     * @param file where they go; null to write none
     */
    RefusedRows(Path file, List<String> headers) {
        this.file = file;
        this.headers = headers;
    }

    /** Where the refused rows of a roster go when nothing else is said. */
    static Path beside(Path roster, TableFormat format) {
        String name = roster.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String ending = format == TableFormat.XLSX || format == TableFormat.XLS ? ".xlsx" : ".csv";
        return roster.resolveSibling((dot > 0 ? name.substring(0, dot) : name)
                + Texts.of(RefusedRows.class, Locale.SIMPLIFIED_CHINESE).text("refused.suffix") + ending);
    }

    void add(CheckedRow row, List<Problem> problems) throws TableException {
        if (file == null) {
            return;
        }
        if (writer == null) {
            writer = Tables.create(file, TableFormat.byName(file).orElse(TableFormat.CSV), WriteOptions.titled(columns()));
        }
        Object[] cells = new Object[headers.size() + 1];
        for (int i = 0; i < headers.size(); i++) {
            cells[i] = row.source().text(i);
        }
        cells[headers.size()] = problems.stream().map(RefusedRows::reason).collect(Collectors.joining("；"));
        writer.row(cells);
    }

    private static String reason(Problem problem) {
        return problem.column() + "：" + problem.reason().text(Locale.SIMPLIFIED_CHINESE);
    }

    private List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(new TableColumn(header, header, CellKind.TEXT, WIDTH));
        }
        String reason = Texts.of(RefusedRows.class, Locale.SIMPLIFIED_CHINESE).text("refused.reason");
        columns.add(new TableColumn(reason, reason, CellKind.TEXT, WIDTH));
        return columns;
    }

    /** Puts the file in place; null when no row was refused. */
    Path commit() throws TableException {
        if (writer == null) {
            return null;
        }
        writer.commit();
        return file;
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }
}
