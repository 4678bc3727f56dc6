package org.qihang.ui.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.TableColumn;
import org.qihang.exchange.table.TableException;
import org.qihang.exchange.table.TableFormat;
import org.qihang.exchange.table.TableWriter;
import org.qihang.exchange.table.Tables;
import org.qihang.exchange.table.WriteOptions;
import org.qihang.model.meta.Feature;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.widget.FaultDialog;

/**
 * Writes the rows the filter shows, in their order, with the columns shown, as they are shown: codes by name,
 * personal data masked. The file appears whole or, when cancelled, not at all.
 */
final class ExportRows extends Job {

    private static final int STEP = 1_000;

    private final RegisterTable table;
    private final List<Feature> columns;
    private final Path file;
    private final RegisterQuery query;
    private final RowText text;
    private final String sheet;

    ExportRows(RegisterTable table, List<Feature> columns, Path file) {
        super(table.texts().text("export.job", file.getFileName()));
        this.table = table;
        this.columns = List.copyOf(columns);
        this.file = file;
        this.query = table.shownQuery();
        this.text = table.rows().text();
        this.sheet = table.labels().of(table.register());
    }

    private WriteOptions options() {
        List<TableColumn> titles = new ArrayList<>();
        for (Feature feature : columns) {
            titles.add(new TableColumn(feature.field().orElse(feature.name()), table.labels().of(feature),
                    feature.kind() == Feature.Kind.DATE ? CellKind.DATE : CellKind.TEXT, Math.max(feature.length(), 20)));
        }
        return WriteOptions.titled(titles).sheet(sheet);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long[] written = new long[1];
        try (TableWriter writer = Tables.create(file, TableFormat.byName(file).orElseThrow(), options())) {
            long rows = table.store().registers().count(query);
            SubMonitor progress = SubMonitor.convert(monitor, getName(), (int) Math.min(Integer.MAX_VALUE, rows));
            Object[] cells = new Object[columns.size()];
            table.store().registers().stream(query, columns, row -> {
                for (int i = 0; i < cells.length; i++) {
                    Feature feature = columns.get(i);
                    cells[i] = feature.kind() == Feature.Kind.DATE ? row[i] : text.of(feature, row[i]);
                }
                write(writer, cells);
                if (++written[0] % STEP == 0) {
                    progress.worked(STEP);
                    progress.subTask(table.texts().text("export.progress", written[0], rows));
                }
                return !progress.isCanceled();
            });
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            writer.commit();
        } catch (RuntimeException fault) {
            Throwable told = fault instanceof Unwritten ? fault.getCause() : fault;
            later(() -> FaultDialog.show(table.getShell(), getName(), told));
            return Status.OK_STATUS;
        }
        later(() -> tell(written[0]));
        return Status.OK_STATUS;
    }

    private static void write(TableWriter writer, Object[] cells) {
        try {
            writer.row(cells);
        } catch (TableException e) {
            throw new Unwritten(e);
        }
    }

    private void tell(long written) {
        int answer = MessageDialog.open(MessageDialog.INFORMATION, table.getShell(), table.texts().text("action.export"),
                table.texts().text("export.done", written, file), 0, table.texts().text("export.open"),
                table.texts().text("close"));
        if (answer == 0) {
            Program.launch(file.toString());
        }
    }

    private void later(Runnable work) {
        if (!table.isDisposed()) {
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    work.run();
                }
            });
        }
    }

    /** Carries the writer's fault through the store's scan. */
    private static final class Unwritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unwritten(TableException cause) {
            super(cause);
        }
    }
}
