package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.store.RecordChange;
import org.qihang.ui.record.CellTyping;
import org.qihang.ui.register.bulk.BulkEdit;
import org.qihang.ui.register.bulk.BulkEditDialog;
import org.qihang.ui.register.change.ChangePreview;
import org.qihang.ui.register.change.ChangeText;
import org.qihang.ui.register.change.RowChange;
import org.qihang.ui.register.change.TableSteps;
import org.qihang.ui.register.paste.PasteBlock;
import org.qihang.ui.register.paste.PastedRows;
import org.qihang.ui.session.StoreWork;

/** Changes of many rows of a table: pasted, edited together, deleted. Shown before, undone after. */
final class RowEdits {

    /** Rows that are changed in one go. */
    static final int MOST_ROWS = 10_000;

    private static final int CHUNK = 500;

    private final RegisterTable table;
    private final RegisterGrid grid;
    private final TableSteps steps;

    RowEdits(RegisterTable table, RegisterGrid grid) {
        this.table = table;
        this.grid = grid;
        this.steps = new TableSteps(table.session(), table, table.campaign());
    }

    TableSteps steps() {
        return steps;
    }

    /** Pastes what is on the clipboard at the selected cell. */
    void paste() {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String block && !block.isBlank()) {
            paste(block);
        }
    }

    private void paste(String text) {
        String label = table.texts().text("action.paste");
        PositionCoordinate anchor = grid.selection().getSelectionAnchor();
        int row = Math.max(0, anchor.getRowPosition());
        boolean somewhere = anchor.getRowPosition() >= 0;
        List<Feature> shown = grid.shown();
        List<Feature> from = shown.subList(Math.min(shown.size(), Math.max(0, anchor.getColumnPosition())), shown.size());
        PasteBlock block = PasteBlock.of(text, table.register(), from);
        if (block.rows().size() > MOST_ROWS) {
            tell(label, table.texts().text("paste.many", block.rows().size(), MOST_ROWS));
            return;
        }
        RowPages pages = table.shownPages();
        RowText shownText = table.rows().text();
        propose(label, (store, monitor) -> {
            List<Record> standing = block.titled() || !somewhere ? List.of()
                    : pages.read(row, block.rows().size()).stream().filter(Objects::nonNull).toList();
            return new PastedRows(store, table.campaign(), table.register(), table.names(), shownText::of)
                    .read(block, standing);
        });
    }

    /** Writes what was typed into a cell. */
    void change(Record record, Feature feature, Object value) {
        if (!CellTyping.same(record.eGet(feature.feature()), value)) {
            Record after = EcoreUtil.copy(record);
            after.eSet(feature.feature(), value);
            steps.apply(table.texts().text("cell.label", table.labels().of(feature)),
                    List.of(new RecordChange.Changed(record, after)), batch -> { });
        }
    }

    /** Asks for a value that many rows get. */
    void bulkEdit() {
        Set<Integer> selected = selectedRows();
        Feature preferred = grid.selection().getSelectionAnchor().getColumnPosition() < 0 ? null
                : grid.featureAt(grid.selection().getSelectionAnchor().getColumnPosition());
        BulkEditDialog dialog = new BulkEditDialog(table.getShell(), table.register(), table.names(), preferred,
                selected.size(), Math.max(0, table.count()));
        if (dialog.open() != Window.OK || dialog.edit().isEmpty()) {
            return;
        }
        BulkEdit edit = dialog.edit().get();
        long rows = edit.all() ? table.count() : selected.size();
        String label = table.texts().text("bulk.label", table.labels().of(edit.feature()));
        if (rows > MOST_ROWS) {
            tell(table.texts().text("action.bulk"), table.texts().text("bulk.many", rows, MOST_ROWS));
            return;
        }
        RowPages pages = table.shownPages();
        propose(label, (store, monitor) -> edit.changes(store, table.campaign(), table.register(), table.names(),
                edit.all() ? read(pages, 0, (int) rows) : read(pages, selected)));
    }

    /** The rows with a selected cell, by position. */
    Set<Integer> selectedRows() {
        Set<Integer> rows = new TreeSet<>();
        for (Range range : grid.selection().getSelectedRowPositions()) {
            rows.addAll(range.getMembers());
        }
        return rows;
    }

    private static List<Record> read(RowPages pages, int from, int rows) {
        List<Record> found = new ArrayList<>();
        for (int at = from; at < from + rows; at += CHUNK) {
            pages.read(at, Math.min(CHUNK, from + rows - at)).stream().filter(Objects::nonNull).forEach(found::add);
        }
        return found;
    }

    private static List<Record> read(RowPages pages, Set<Integer> positions) {
        List<Record> found = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int position : positions) {
            if (position != to) {
                if (from >= 0) {
                    found.addAll(read(pages, from, to - from));
                }
                from = position;
            }
            to = position + 1;
        }
        if (from >= 0) {
            found.addAll(read(pages, from, to - from));
        }
        return found;
    }

    private void propose(String label, StoreWork<List<RowChange>> work) {
        RowTitles titles = table.titles();
        table.session().load(label, table, (store, monitor) -> {
            List<RowChange> changes = work.on(store, monitor);
            titles.read(changes.stream().map(RowChange::after).toList());
            return changes;
        }, changes -> preview(label, changes));
    }

    private void preview(String label, List<RowChange> changes) {
        ChangePreview preview = new ChangePreview(table.getShell(), label, changes,
                new ChangeText(table.rows().text()::of));
        if (preview.open() == Window.OK) {
            List<RecordChange> written = changes.stream().flatMap(change -> change.change().stream()).toList();
            steps.apply(table.texts().text("edit.label", label, written.size()), written, batch -> { });
        }
    }

    private void tell(String title, String text) {
        MessageDialog.openInformation(table.getShell(), title, text);
    }
}
