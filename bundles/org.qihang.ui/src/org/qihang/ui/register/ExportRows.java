package org.qihang.ui.register;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.qihang.exchange.record.ExportOptions;
import org.qihang.exchange.record.ExportResult;
import org.qihang.exchange.record.Progress;
import org.qihang.exchange.record.RegisterExport;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.widget.FaultDialog;

/** Writes the rows the filter shows, in their order. The file appears whole or, when cancelled, not at all. */
final class ExportRows extends Job {

    private final RegisterTable table;
    private final ExportOptions options;
    private final Path file;
    private final RegisterQuery query;

    ExportRows(RegisterTable table, ExportOptions options, Path file) {
        super(table.texts().text("export.job", file.getFileName()));
        this.table = table;
        this.options = options;
        this.file = file;
        this.query = table.shownQuery();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ExportResult result = new RegisterExport(table.store(), query).run(file, options, progress(monitor));
            if (result.canceled()) {
                return Status.CANCEL_STATUS;
            }
            later(() -> tell(result.rows()));
        } catch (RuntimeException fault) {
            later(() -> FaultDialog.show(table.getShell(), getName(), fault));
        }
        return Status.OK_STATUS;
    }

    private Progress progress(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), (int) Math.max(1, table.count()));
        long[] before = new long[1];
        return (rows, consumed, total) -> {
            progress.worked((int) (rows - before[0]));
            before[0] = rows;
            progress.subTask(table.texts().text("export.progress", rows, total));
            return !monitor.isCanceled();
        };
    }

    private void tell(long written) {
        String masked = options.unmasked() == null && table.register().attributes().stream()
                .anyMatch(feature -> feature.personal()) ? table.texts().text("export.masked") : "";
        int answer = MessageDialog.open(MessageDialog.INFORMATION, table.getShell(), table.texts().text("action.export"),
                table.texts().text("export.done", written, file) + masked, 0, table.texts().text("export.open"),
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
}
