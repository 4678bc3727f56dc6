package org.qihang.ui.register;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.nebula.widgets.nattable.print.command.PrintCommand;
import org.eclipse.swt.SWT;

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

    /** Tells how many sheets it takes, reads the rows that have not arrived yet, then asks for the printer. */
    void print() {
        String title = table.texts().text("action.print");
        if (table.count() > MOST_ROWS) {
            MessageDialog.openInformation(table.getShell(), title,
                    table.texts().text("print.many", table.count(), MOST_ROWS));
            return;
        }
        if (table.count() < 1 || !agreed(title)) {
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

    private boolean agreed(String title) {
        return MessageDialog.open(MessageDialog.QUESTION, table.getShell(), title, table.texts().text("print.pages",
                table.count(), grid.pages(table.count())), SWT.NONE, table.texts().text("print.go"),
                table.texts().text("cancel")) == 0;
    }
}
