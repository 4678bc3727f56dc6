package org.qihang.ui.record;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * The list under a field while a person types: arrows choose, Enter and Tab take, Escape closes, the mouse takes.
 * The keyboard stays in the field.
 */
final class CompletionPopup {

    /** Letters typed faster than this are asked for together. */
    private static final int PAUSE_MILLISECONDS = 120;
    private static final int ROWS = 10;
    private static final int EDGE = 6;

    private final Text text;
    private final Proposals proposals;
    private final Consumer<Proposal> taken;
    private List<Proposal> offered = List.of();
    private Shell shell;
    private Table table;
    private int asked;
    private boolean taking;

    /** @param taken told what was taken; puts it into the field itself */
    CompletionPopup(Text text, Proposals proposals, Consumer<Proposal> taken) {
        this.text = text;
        this.proposals = proposals;
        this.taken = taken;
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::leave);
        text.addListener(SWT.FocusOut, event -> text.getDisplay().timerExec(PAUSE_MILLISECONDS, this::closeUnlessUsed));
        text.addListener(SWT.Dispose, event -> close());
    }

    private void typed() {
        int number = ++asked;
        if (taking || !text.isFocusControl() || !text.getEditable()) {
            return;
        }
        text.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> {
            if (number == asked && !text.isDisposed()) {
                ask();
            }
        });
    }

    private void ask() {
        int number = asked;
        proposals.ask(text.getText(), found -> {
            // What was typed since is asked for by itself.
            if (number == asked && !text.isDisposed() && text.isFocusControl()) {
                show(found);
            }
        });
    }

    private void show(List<Proposal> found) {
        offered = found;
        if (found.isEmpty()) {
            close();
            return;
        }
        if (shell == null) {
            shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
            // The line around the list is the shell behind it.
            shell.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
            FillLayout layout = new FillLayout();
            layout.marginWidth = 1;
            layout.marginHeight = 1;
            shell.setLayout(layout);
            table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
            table.addListener(SWT.MouseUp, event -> take(table.getSelectionIndex()));
        }
        table.removeAll();
        found.forEach(proposal -> new TableItem(table, SWT.NONE).setText(proposal.shown()));
        place();
        shell.setVisible(true);
    }

    private void place() {
        int rows = Math.min(ROWS, offered.size());
        Point wanted = table.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.max(text.getSize().x, Math.min(wanted.x + EDGE, text.getMonitor().getClientArea().width / 2));
        Rectangle outer = shell.computeTrim(0, 0, width, rows * table.getItemHeight() + EDGE);
        Rectangle screen = text.getMonitor().getClientArea();
        Point above = text.getParent().toDisplay(text.getLocation());
        Point below = new Point(above.x, above.y + text.getSize().y);
        int y = below.y + outer.height > screen.y + screen.height ? above.y - outer.height : below.y;
        shell.setBounds(Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width)), y, width, outer.height);
    }

    private void key(Event event) {
        if (isOpen()) {
            switch (event.keyCode) {
                case SWT.ARROW_DOWN -> step(event, 1);
                case SWT.ARROW_UP -> step(event, -1);
                case SWT.PAGE_DOWN -> step(event, ROWS - 1);
                case SWT.PAGE_UP -> step(event, 1 - ROWS);
                case SWT.CR, SWT.KEYPAD_CR -> {
                    event.doit = false;
                    take(Math.max(0, table.getSelectionIndex()));
                }
                default -> { }
            }
        } else if (event.keyCode == SWT.ARROW_DOWN && text.getEditable()) {
            event.doit = false;
            asked++;
            ask();
        }
    }

    private void step(Event event, int by) {
        event.doit = false;
        int next = table.getSelectionIndex() < 0 ? 0 : table.getSelectionIndex() + by;
        table.setSelection(Math.clamp(next, 0, offered.size() - 1));
    }

    private void leave(Event event) {
        if (!isOpen()) {
            return;
        }
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
            // The only one that fits, or the one gone to, is what the person means.
            if (table.getSelectionIndex() >= 0 || offered.size() == 1) {
                take(Math.max(0, table.getSelectionIndex()));
            } else {
                close();
            }
        }
    }

    private void take(int index) {
        if (index < 0 || index >= offered.size()) {
            return;
        }
        Proposal proposal = offered.get(index);
        close();
        taking = true;
        try {
            taken.accept(proposal);
        } finally {
            taking = false;
        }
        text.setSelection(text.getCharCount());
    }

    boolean isOpen() {
        return shell != null && shell.isVisible();
    }

    /** What is offered just now. */
    List<Proposal> offered() {
        return isOpen() ? offered : List.of();
    }

    private void closeUnlessUsed() {
        if (shell != null && !text.isDisposed() && !text.isFocusControl()
                && text.getDisplay().getActiveShell() != shell) {
            close();
        }
    }

    private void close() {
        asked++;
        if (shell != null) {
            shell.dispose();
            shell = null;
        }
    }
}
