package org.qihang.exchange.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.Tables;
import org.qihang.exchange.table.WriteOptions;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * Writes the records of a query to a table that can be imported again as it is. The file appears whole or not at all.
 * Personal data is masked unless a reason is given; such a file does not import again, as it no longer says who is meant.
 */
public final class RegisterExport {

    private static final int BLOCK = 500;

    private final Store store;
    private final RegisterQuery query;
    private final Register register;

    /**
     * @param store the open store
     * @param query which records, in which order
     */
    public RegisterExport(Store store, RegisterQuery query) {
        this.store = store;
        this.query = query;
        this.register = query.register();
    }

    /**
     * Writes the file, in the format its name ends in.
     *
     * @throws TableException when the file cannot be written, or a value does not fit the format
     * @throws ImportException when the name ends in no format that can be written
     */
    public ExportResult run(Path file, ExportOptions options, Progress progress) throws TableException {
        TableFormat format = TableFormat.byName(file)
                .orElseThrow(() -> new ImportException("export.format", file.getFileName()));
        List<Feature> features = options.columns() == null ? register.attributes() : options.columns();
        List<ExportColumn> columns = ExportColumn.of(register, features);
        long total = store.registers().count(query);
        boolean masked = options.unmasked() == null;
        if (!masked && features.stream().anyMatch(Feature::personal)) {
            store.disclosures().record(query.campaign(), register, file.getFileName().toString(), total,
                    options.unmasked());
        }
        WriteOptions how = WriteOptions.titled(columns.stream().map(ExportColumn::table).toList())
                .sheet(Labels.in(Locale.SIMPLIFIED_CHINESE).of(register)).encoding(options.encoding());
        try (TableWriter writer = Tables.create(file, format, how)) {
            ExportCells cells = new ExportCells(store, query.campaign(), register, columns, masked);
            Copy copy = new Copy(cells, writer, progress, total);
            store.registers().stream(query, cells.read(), copy::take);
            if (!copy.end()) {
                return new ExportResult(copy.written, true);
            }
            writer.commit();
            return new ExportResult(copy.written, false);
        } catch (Unwritten e) {
            throw e.fault;
        }
    }

    /** Rows on their way, some at a time, because names are asked of the store for some at a time. */
    private static final class Copy {

        private final ExportCells cells;
        private final TableWriter writer;
        private final Progress progress;
        private final long total;
        private final List<Object[]> waiting = new ArrayList<>(BLOCK);
        private long written;
        private boolean canceled;

        Copy(ExportCells cells, TableWriter writer, Progress progress, long total) {
            this.cells = cells;
            this.writer = writer;
            this.progress = progress;
            this.total = total;
        }

        boolean take(Object[] row) {
            waiting.add(row.clone());
            return waiting.size() < BLOCK || flush();
        }

        /** Writes the rest; false when the user stopped it. */
        boolean end() {
            return !canceled && flush();
        }

        private boolean flush() {
            try {
                for (Object[] row : cells.of(waiting)) {
                    writer.row(row);
                }
            } catch (TableException e) {
                throw new Unwritten(e);
            }
            written += waiting.size();
            waiting.clear();
            canceled = !progress.report(written, written, Math.max(total, written));
            return !canceled;
        }
    }

    /** Carries the writer's fault through the store's scan. */
    private static final class Unwritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient TableException fault;

        Unwritten(TableException fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
