package org.qihang.ui.register;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.register.Record;
import org.qihang.ui.record.Deleting;
import org.qihang.ui.record.DuplicatesDialog;
import org.qihang.ui.record.Merging;
import org.qihang.ui.record.RecordOpener;
import org.qihang.ui.register.export.ExportDialog;

/** What can be done in the table of a register. */
final class RegisterTableActions {

    private final RegisterTable table;
    private final RecordOpener opener;
    private RegisterGrid grid;
    private RowEdits edits;
    private TableViews views;
    private final TableCells cells;

    RegisterTableActions(RegisterTable table, RecordOpener opener) {
        this.table = table;
        this.opener = opener;
        this.cells = new TableCells(table);
    }

    /** Makes the grid's keys and menu run these actions. */
    void connect(RegisterGrid connected) {
        grid = connected;
        edits = new RowEdits(table, grid);
        views = new TableViews(table, grid);
        grid.selection().registerCommandHandler(new CopyCells(table, grid));
        Menu menu = new Menu(grid.table());
        item(menu, "open", this::openSelected);
        item(menu, "cell", this::editCell);
        item(menu, "only", this::filterBySelected);
        item(menu, "clear", this::clearFilters);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "copy", this::copy);
        item(menu, "paste", () -> edits.paste());
        item(menu, "bulk", () -> edits.bulkEdit());
        item(menu, "delete", this::delete);
        item(menu, "merge", this::merge);
        item(menu, "duplicates", this::duplicates);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "export", this::export);
        item(menu, "columns", this::chooseColumns);
        item(menu, "freeze", this::freeze);
        item(menu, "unfreeze", () -> grid.freeze(0));
        grid.table().setMenu(menu);
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(table.texts().text("action." + key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    RowEdits edits() {
        return edits;
    }

    TableCells cells() {
        return cells;
    }

    /** Opens a field over the selected cell. */
    void editCell() {
        cells.edit(grid);
    }

    void find() {
        table.find();
    }

    void create() {
        opener.open(table.campaign(), table.register(), RecordOpener.NEW, null, table.texts().text("record.new",
                table.labels().of(table.register())));
    }

    void openSelected() {
        table.selected().ifPresent(record -> opener.open(table.campaign(), table.register(), record.getId(),
                record.getUnit(), title(record)));
    }

    /** A record's name for a tab: its name, else its key as it may be shown. */
    private String title(Record record) {
        Feature named = table.register().attribute("name").or(() -> table.register().key())
                .orElseGet(() -> table.register().attributes().getFirst());
        Object value = record.eGet(named.feature());
        return value == null ? table.labels().of(table.register()) : Masking.shown(named, value.toString());
    }

    void delete() {
        List<Record> chosen = edits.selectedRows().stream().limit(RowEdits.MOST_ROWS).map(table.rows()::getRowObject)
                .filter(Objects::nonNull).toList();
        if (!chosen.isEmpty()) {
            String label = table.texts().text("action.delete");
            new Deleting(table.session(), table).ask(chosen, title(chosen.getFirst()),
                    batch -> edits.steps().did(label, batch));
        }
    }

    /** Shows only rows that have what the selection begins at. */
    private void filterBySelected() {
        table.selected().ifPresent(record -> {
            Feature feature = grid.featureAt(grid.selection().getSelectionAnchor().getColumnPosition());
            Object value = record.eGet(feature.feature());
            grid.filter(feature, value == null ? "=" : "=" + value);
        });
    }

    void clearFilters() {
        table.clearSearch();
        grid.clearFilters();
    }

    void refresh() {
        table.query();
    }

    void chooseColumns() {
        ColumnDialog dialog = new ColumnDialog(table.getShell(), table.rows().columns(), table.labels(), table.texts(),
                grid.layout());
        if (dialog.open() == Window.OK) {
            grid.arrange(dialog.chosen());
            table.memory().save(grid.layout());
        }
    }

    void copy() {
        grid.table().doCommand(new CopyDataToClipboardCommand("\t", System.lineSeparator(),
                grid.table().getConfigRegistry()));
    }

    TableViews views() {
        return views;
    }

    /** The columns up to the one of the selected cell stay while the others are scrolled. */
    void freeze() {
        grid.freeze(grid.selection().getSelectionAnchor().getColumnPosition() + 1);
    }

    void openViews() {
        Menu menu = new Menu(table);
        // A menu is let go of only after its item has run.
        menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(menu::dispose));
        views.open(menu);
    }

    /** Finds records of the register that may be the same. */
    private void duplicates() {
        new DuplicatesDialog(table.getShell(), table.session(), opener, table.campaign(), table.register(), null).open();
    }

    /** Makes one record of the two selected, after the person has seen what comes of it. */
    private void merge() {
        List<Record> two = edits.selectedRows().stream().limit(3).map(table.rows()::getRowObject)
                .filter(Objects::nonNull).toList();
        if (two.size() != 2) {
            MessageDialog.openInformation(table.getShell(), table.texts().text("action.merge"),
                    table.texts().text("merge.two"));
        } else {
            new Merging(table.session(), table, table.campaign(), table.register()).ask(two.getFirst().getId(),
                    two.getLast().getId(), done -> edits.steps().did(table.texts().text("merge.label"), done.batch()));
        }
    }

    void groups() {
        table.groups().toggle();
    }

    void selectAll() {
        grid.table().doCommand(new SelectAllCommand());
    }

    void export() {
        List<Feature> shown = grid.shown();
        ExportDialog dialog = new ExportDialog(table.getShell(), shown,
                table.register().attributes().stream().anyMatch(Feature::personal), Math.max(0, table.count()),
                table.labels().of(table.register()));
        if (dialog.open() == Window.OK) {
            RegisterTable.start(new ExportRows(table, dialog.options(), dialog.file()));
        }
    }

    void print() {
        new PrintRows(table, grid).print();
    }
}
