package org.qihang.ui.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.opentest4j.AssertionFailedError;

/** Finding things on the screen by what is written on or beside them, and using them. On the UI thread. */
public final class Ui {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int GLANCE_MILLISECONDS = 50;

    private Ui() {
    }

    /** Lets the workbench go on until something has come about. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError("not within " + PATIENCE.toSeconds() + " s: " + what
                        + "; windows: " + Arrays.stream(display.getShells()).map(Shell::getText).toList());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(GLANCE_MILLISECONDS, () -> { });
                display.sleep();
            }
        }
    }

    /** Lets the workbench do what it has put off: at least a moment, then until nothing waits, but not for ever. */
    public static void settle() {
        Display display = Display.getCurrent();
        long least = System.nanoTime() + Duration.ofMillis(200).toNanos();
        long most = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        while (System.nanoTime() < most) {
            if (!display.readAndDispatch()) {
                if (System.nanoTime() > least) {
                    return;
                }
                // Only this wakes the loop again; looked for before the moment is over, it would count as something to do.
                display.timerExec(GLANCE_MILLISECONDS, () -> { });
                display.sleep();
            }
        }
    }

    /** All controls below one, itself among them, of a kind. */
    public static <T extends Control> List<T> all(Control root, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(root, kind, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> kind, List<T> found) {
        if (kind.isInstance(control)) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** The control of a kind behind a label, e.g. the text field behind "目标值". */
    public static <T extends Control> T field(Control root, String label, Class<T> kind) {
        for (Label title : all(root, Label.class)) {
            String text = title.getText().replace("*", "").strip();
            if (text.equals(label) && title.isVisible()) {
                Control[] row = title.getParent().getChildren();
                int next = Arrays.asList(row).indexOf(title) + 1;
                if (next < row.length) {
                    List<T> found = all(row[next], kind);
                    if (!found.isEmpty()) {
                        return found.getFirst();
                    }
                }
            }
        }
        throw new AssertionFailedError("no field " + label + " among "
                + all(root, Label.class).stream().map(Label::getText).toList());
    }

    /** Replaces the text of a field as if typed, the keyboard in it. */
    public static void type(Text field, String typed) {
        field.setFocus();
        field.setText(typed);
        settle();
    }

    /** The button with that text, mnemonic left out. */
    public static Button button(Control root, String text) {
        return all(root, Button.class).stream().filter(button -> plain(button.getText()).contains(text)).findFirst()
                .orElseThrow(() -> new AssertionFailedError("no button " + text + " among "
                        + all(root, Button.class).stream().map(Button::getText).toList()));
    }

    public static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Opens a tree along the texts, each the beginning of a node's, and selects the last node. */
    public static void select(Tree tree, String... path) {
        TreeItem[] items = tree.getItems();
        TreeItem item = null;
        for (String step : path) {
            TreeItem[] here = items;
            item = Arrays.stream(here).filter(each -> each.getText().startsWith(step)).findFirst()
                    .orElseThrow(() -> new AssertionFailedError("no node " + step + " among "
                            + Arrays.stream(here).map(TreeItem::getText).toList()));
            Event expand = new Event();
            expand.item = item;
            tree.notifyListeners(SWT.Expand, expand);
            item.setExpanded(true);
            items = item.getItems();
        }
        tree.setSelection(item);
        Event selection = new Event();
        selection.item = item;
        tree.notifyListeners(SWT.Selection, selection);
        settle();
    }

    /** A double click on what is selected in a tree. */
    public static void doubleClick(Tree tree) {
        Event event = new Event();
        event.item = tree.getSelection()[0];
        tree.notifyListeners(SWT.DefaultSelection, event);
        tree.notifyListeners(SWT.MouseDoubleClick, event);
        settle();
    }

    /** Chooses from the menu bar, by the beginnings of the texts. */
    public static void menu(Shell window, String... path) {
        Menu menu = window.getMenuBar();
        MenuItem item = null;
        for (String step : path) {
            menu.notifyListeners(SWT.Show, new Event());
            Menu here = menu;
            item = Arrays.stream(here.getItems()).filter(each -> plain(each.getText()).startsWith(step)).findFirst()
                    .orElseThrow(() -> new AssertionFailedError("no menu " + step + " among "
                            + Arrays.stream(here.getItems()).map(MenuItem::getText).toList()));
            menu = item.getMenu();
        }
        until("menu " + item.getText() + " is enabled", item::isEnabled);
        item.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private static String plain(String text) {
        return text.replaceAll("\\(&.\\)|&|\t.*", "");
    }

    /** The dialog whose title holds the text, when there is one. */
    public static Shell dialog(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !shell.isDisposed() && shell.getParent() != null && shell.isVisible() && shell.getText().contains(title))
                .findFirst().orElse(null);
    }

    /** Does something with a dialog as soon as it is there; {@link Answer#given} tells whether it came. */
    public static Answer whenOpen(String title, Predicate<Shell> work) {
        Answer answer = new Answer(title, work);
        Display.getCurrent().timerExec(GLANCE_MILLISECONDS, answer::look);
        return answer;
    }

    /** Presses a button of a dialog as soon as it is there. */
    public static Answer answer(String title, String button) {
        return whenOpen(title, shell -> {
            press(button(shell, button));
            return true;
        });
    }

    /** Something to be done with a dialog that is not there yet. */
    public static final class Answer {

        private final String title;
        private final Predicate<Shell> work;
        private boolean given;
        private boolean forgotten;

        private Answer(String title, Predicate<Shell> work) {
            this.title = title;
            this.work = work;
        }

        /** Not expected any more. */
        public void forget() {
            forgotten = true;
        }

        private void look() {
            if (forgotten) {
                return;
            }
            Shell shell = dialog(title);
            if (shell == null || !work.test(shell)) {
                Display.getCurrent().timerExec(GLANCE_MILLISECONDS, this::look);
            } else {
                given = true;
            }
        }

        public boolean given() {
            return given;
        }
    }
}
