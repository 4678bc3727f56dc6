package org.qihang.ui.register;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.nebula.widgets.nattable.print.command.PrintCommand;

/** Prints the table as it is shown: the columns shown, all rows of the filter, over as many pages as it takes. */
final class PrintRows {

    /** About a hundred pages; more is a job for the export. */
    static final int MOST_ROWS = 3_000;

    private final RegisterTable table;
    private final RegisterGrid grid;

    PrintRows(RegisterTable table, RegisterGrid grid) {
        this.table = table;
        this.grid = grid;
    }

    /** Reads the rows that have not arrived yet, then asks for the printer. */
    void print() {
        String title = table.texts().text("action.print");
        if (table.count() > MOST_ROWS) {
            MessageDialog.openInformation(table.getShell(), title,
                    table.texts().text("print.many", table.count(), MOST_ROWS));
            return;
        }
        RowPages pages = table.shownPages();
        table.session().load(title, table, (store, monitor) -> {
            pages.fetch((int) table.count());
            return pages;
        }, read -> {
            if (read == table.shownPages()) {
                grid.table().doCommand(new PrintCommand(grid.table().getConfigRegistry(), table.getShell()));
            }
        });
    }
}
