package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;

/**
 * Copies the selected cells as they are shown (codes by name, personal data masked), rows on lines, cells
 * separated by tabs. Rows that were never looked at are read first, in a job.
 */
final class CopyCells extends AbstractLayerCommandHandler<CopyDataToClipboardCommand> {

    /** More rows than this are a job for the export: no spreadsheet takes them from the clipboard gladly. */
    static final int MOST_ROWS = 20_000;

    private static final int CHUNK = 500;

    private final RegisterTable table;
    private final RegisterGrid grid;

    CopyCells(RegisterTable table, RegisterGrid grid) {
        this.table = table;
        this.grid = grid;
    }

    @Override
    public Class<CopyDataToClipboardCommand> getCommandClass() {
        return CopyDataToClipboardCommand.class;
    }

    @Override
    protected boolean doCommand(CopyDataToClipboardCommand command) {
        Set<Range> ranges = grid.selection().getSelectedRowPositions();
        int rows = ranges.stream().mapToInt(Range::size).sum();
        if (rows == 0) {
            return true;
        } else if (rows > MOST_ROWS) {
            MessageDialog.openInformation(table.getShell(), table.texts().text("action.copy"),
                    table.texts().text("copy.many", rows, MOST_ROWS));
            return true;
        }
        List<Feature> columns = new ArrayList<>();
        Set<Integer> positions = new TreeSet<>();
        for (int position : grid.selection().getSelectedColumnPositions()) {
            positions.add(position);
        }
        positions.forEach(position -> columns.add(grid.featureAt(position)));
        Set<Integer> chosen = new TreeSet<>();
        ranges.forEach(range -> chosen.addAll(range.getMembers()));
        RowPages pages = table.shownPages();
        RowText text = table.rows().text();
        Job job = Job.create(table.texts().text("action.copy"),
                (IProgressMonitor monitor) -> copy(pages, columns, new ArrayList<>(chosen), text, monitor));
        job.setUser(rows > CHUNK);
        job.schedule();
        return true;
    }

    private IStatus copy(RowPages pages, List<Feature> columns, List<Integer> rows, RowText text,
            IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, rows.size());
        StringBuilder copied = new StringBuilder();
        for (int at = 0; at < rows.size();) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            int first = rows.get(at);
            int last = rows.get(Math.min(rows.size(), at + CHUNK) - 1);
            List<Record> page = pages.read(first, Math.min(last - first + 1, CHUNK));
            int from = at;
            while (at < rows.size() && rows.get(at) - first < CHUNK) {
                int within = rows.get(at++) - first;
                if (within < page.size() && page.get(within) != null) {
                    line(copied, page.get(within), columns, text);
                }
            }
            progress.worked(at - from);
        }
        table.getDisplay().asyncExec(() -> put(copied.toString()));
        return Status.OK_STATUS;
    }

    private static void line(StringBuilder copied, Record row, List<Feature> columns, RowText text) {
        if (!copied.isEmpty()) {
            copied.append(System.lineSeparator());
        }
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                copied.append('\t');
            }
            copied.append(text.of(columns.get(i), row.eGet(columns.get(i).feature())).replaceAll("[\\t\\r\\n]+", " "));
        }
    }

    private void put(String copied) {
        if (!table.isDisposed() && !copied.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] {copied}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
