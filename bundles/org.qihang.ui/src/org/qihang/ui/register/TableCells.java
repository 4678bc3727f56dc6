package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.ui.record.CellTyping;
import org.qihang.ui.register.cell.CellRefusal;
import org.qihang.ui.register.cell.EditedCells;
import org.qihang.ui.value.CodeNames;

/** The cells of a register's table, changed where they stand. */
final class TableCells implements EditedCells {

    private final RegisterTable table;
    private CellTyping typing;
    private CodeNames known;
    private Record edited;
    private Feature meant;
    private boolean open;
    private final List<Runnable> held = new ArrayList<>();

    TableCells(RegisterTable table) {
        this.table = table;
    }

    /** Opens the field over the cell the selection begins at, or tells why there is none. */
    void edit(RegisterGrid grid) {
        SelectionLayer selection = grid.selection();
        PositionCoordinate anchor = selection.getSelectionAnchor();
        int column = anchor.getColumnPosition();
        int row = anchor.getRowPosition();
        if (column < 0 || row < 0) {
            return;
        }
        Optional<String> refusal = CellRefusal.of(grid.featureAt(column), record(row));
        tell(refusal);
        if (refusal.isEmpty()) {
            // Of several selected cells the one with the frame is meant; many rows are changed by their own dialog.
            selection.setSelectedCell(column, row);
            edited = record(row);
            meant = grid.featureAt(column);
            grid.table().doCommand(new EditSelectionCommand(grid.table(), grid.table().getConfigRegistry()));
        }
    }

    /** Whether this is the cell the field was opened over: its place on the screen may have become another's. */
    boolean means(Record record, Feature feature) {
        return edited != null && record.getId() == edited.getId() && feature.equals(meant);
    }

    @Override
    public void open(boolean now) {
        open = now;
        if (!now && !table.isDisposed()) {
            // After what was typed has been taken.
            table.getDisplay().asyncExec(() -> {
                List<Runnable> waiting = List.copyOf(held);
                held.clear();
                if (!table.isDisposed()) {
                    waiting.forEach(Runnable::run);
                }
            });
        }
    }

    /** Whether a change of the rows has to wait because a person types into one of them; it is made afterwards. */
    boolean holds(Runnable change) {
        if (open) {
            held.add(change);
        }
        return open;
    }

    @Override
    public Record record(int row) {
        return row < table.rows().getRowCount() ? table.rows().getRowObject(row) : null;
    }

    @Override
    public Feature feature(int column) {
        return table.rows().columns().get(column);
    }

    @Override
    public Optional<String> title(Feature feature, Object value) {
        return feature.register().flatMap(target -> table.titles().title(target, value.toString()));
    }

    @Override
    public CellTyping typing() {
        if (typing == null || known != table.names()) {
            known = table.names();
            typing = new CellTyping(table.session(), table, table.campaign(), table.register(), known);
        }
        return typing;
    }

    @Override
    public void tell(Optional<String> problem) {
        table.tell(problem);
    }
}
