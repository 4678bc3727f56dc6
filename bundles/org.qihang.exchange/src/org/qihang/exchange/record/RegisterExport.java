package org.qihang.exchange.record;

import java.nio.file.Path;
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
            RegisterRows rows = new RegisterRows(store, query, columns, masked);
            long[] written = new long[1];
            boolean canceled = !rows.read(block -> {
                write(writer, block);
                written[0] += block.size();
                return progress.report(written[0], written[0], Math.max(total, written[0]));
            });
            if (!canceled) {
                writer.commit();
            }
            return new ExportResult(written[0], canceled);
        } catch (Unwritten e) {
            throw e.fault;
        }
    }

    private static void write(TableWriter writer, List<Object[]> rows) {
        try {
            for (Object[] row : rows) {
                writer.row(row);
            }
        } catch (TableException e) {
            throw new Unwritten(e);
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
