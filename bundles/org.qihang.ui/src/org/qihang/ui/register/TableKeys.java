package org.qihang.ui.register;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What the Edit menu and its keys do while a register's table is in front; in a text field they are the field's. */
final class TableKeys {

    private final RegisterTable table;

    TableKeys(RegisterTable table) {
        this.table = table;
    }

    /** Makes the Edit menu of a part work on the table. */
    void register(IActionBars bars) {
        RegisterTableActions actions = table.actions();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(Text::copy, actions::copy));
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), action(Text::paste, actions.edits()::paste));
        bars.setGlobalActionHandler(ActionFactory.CUT.getId(), action(Text::cut, () -> { }));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(Text::selectAll, actions::selectAll));
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), actions.edits().steps().undo());
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), actions.edits().steps().redo());
        bars.updateActionBars();
    }

    private IAction action(Consumer<Text> inField, Runnable inTable) {
        return new Action() {
            @Override
            public void run() {
                if (table.isDisposed()) {
                    return;
                }
                if (table.getDisplay().getFocusControl() instanceof Text field) {
                    inField.accept(field);
                } else {
                    inTable.run();
                }
            }
        };
    }
}
