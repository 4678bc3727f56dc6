package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.opentest4j.AssertionFailedError;
import org.qihang.ui.tests.Ui;

/** Uses a register table as a person does: reads its cells and clicks on them. */
final class GridRobot {

    private static final int TITLES = 0;
    private static final int FILTERS = 1;
    private static final int FIRST_ROW = 2;

    private static final int MOST_STEPS = 100;

    private final NatTable table;

    GridRobot(NatTable table) {
        this.table = table;
    }

    /** The position of the column with that title. */
    private int column(String title) {
        for (int i = 1; i < table.getColumnCount(); i++) {
            if (title.equals(table.getDataValueByPosition(i, TITLES))) {
                return i;
            }
        }
        throw new AssertionFailedError("no column " + title + " on screen");
    }

    /** What a cell shows; rows counted from 0. */
    String cell(int row, String title) {
        return row + FIRST_ROW >= table.getRowCount() ? null
                : (String) table.getDataValueByPosition(column(title), row + FIRST_ROW);
    }

    /** What the first rows show in a column. */
    List<String> cells(String title, int rows) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cells.add(cell(i, title));
        }
        return cells;
    }

    /** Scrolls until the column with that title is on screen. */
    void show(String title) {
        for (int step = 0; !titles().contains(title); step++) {
            if (step > MOST_STEPS) {
                throw new AssertionFailedError("no column " + title);
            }
            table.doCommand(new ShowColumnInViewportCommand(step));
        }
    }

    private List<Object> titles() {
        List<Object> titles = new ArrayList<>();
        for (int i = 1; i < table.getColumnCount(); i++) {
            titles.add(table.getDataValueByPosition(i, TITLES));
        }
        return titles;
    }

    void clickTitle(String title, int modifiers) {
        click(column(title), TITLES, modifiers);
    }

    void click(int row, String title) {
        click(column(title), row + FIRST_ROW, SWT.NONE);
    }

    void doubleClick(int row, String title) {
        Event event = at(column(title), row + FIRST_ROW, SWT.NONE);
        table.notifyListeners(SWT.MouseDown, event);
        table.notifyListeners(SWT.MouseUp, event);
        table.notifyListeners(SWT.MouseDown, event);
        table.notifyListeners(SWT.MouseDoubleClick, event);
        table.notifyListeners(SWT.MouseUp, event);
    }

    /** Types a filter and presses Enter. */
    void filter(String title, String typed) {
        click(column(title), FILTERS, SWT.NONE);
        Ui.until("the filter field of " + title, () -> !Ui.all(table, Text.class).isEmpty());
        enter(typed);
    }

    private void click(int column, int row, int modifiers) {
        Event event = at(column, row, modifiers);
        table.notifyListeners(SWT.MouseDown, event);
        table.notifyListeners(SWT.MouseUp, event);
    }

    private Event at(int column, int row, int modifiers) {
        Rectangle bounds = table.getBoundsByPosition(column, row);
        Event event = new Event();
        event.x = bounds.x + bounds.width / 2;
        event.y = bounds.y + bounds.height / 2;
        event.button = 1;
        event.count = 1;
        event.stateMask = modifiers;
        return event;
    }

    /** Presses a key in the table. */
    void press(int modifiers, int key) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
        table.notifyListeners(SWT.KeyDown, event);
    }

    /** Changes a cell with F2; the field is left by Enter. */
    void edit(int row, String title, String typed) {
        click(row, title);
        press(SWT.NONE, SWT.F2);
        Ui.until("the field over " + title, () -> !Ui.all(table, Text.class).isEmpty());
        if (Ui.all(table, Text.class).size() > 1) {
            throw new AssertionFailedError("several fields over " + title);
        }
        enter(typed);
    }

    /** Types into the field that is open in the table, and presses Enter. */
    void enter(String typed) {
        Text field = Ui.all(table, Text.class).getFirst();
        field.setText(typed);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        field.notifyListeners(SWT.KeyDown, enter);
    }

    NatTable table() {
        return table;
    }
}
