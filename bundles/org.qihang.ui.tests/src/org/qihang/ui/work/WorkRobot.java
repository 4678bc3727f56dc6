package org.qihang.ui.work;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;

/** Uses the work list of a department as a person does. */
final class WorkRobot {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OpenWorkbench workbench;
    private final WorkView view;

    private WorkRobot(OpenWorkbench workbench, WorkView view) {
        this.workbench = workbench;
        this.view = view;
    }

    /** Goes to a department by the menu and waits for its list. */
    static WorkRobot at(OpenWorkbench workbench, String desk) throws WorkbenchException {
        Office office = new Offices(Platform.getExtensionRegistry()).at(desk).orElseThrow();
        Ui.menu(workbench.shell(), "部门", number(office) + " " + office.name());
        Ui.until("the window of " + desk, () -> workbench.page().getPerspective().getId().equals(office.perspective()));
        WorkRobot robot = new WorkRobot(workbench, (WorkView) workbench.page().showView(WorkView.ID, desk, 1));
        robot.untilLoaded();
        return robot;
    }

    private static int number(Office office) {
        return new Offices(Platform.getExtensionRegistry()).all().indexOf(office) + 1;
    }

    /** Back to where the workbench begins. */
    static void leave(OpenWorkbench workbench) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective("org.qihang.ui.office.perspective",
                workbench.page().getWorkbenchWindow());
        Ui.settle();
    }

    /**
     * Does something with a dialog as soon as it is there. A dialog that cannot be used is closed after a while: one left
     * open would hold the test for ever.
     */
    static Ui.Answer whenOpen(String title, Predicate<Shell> work) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        return Ui.whenOpen(title, shell -> {
            boolean done = false;
            try {
                done = work.test(shell);
                return done;
            } finally {
                if (!done && !shell.isDisposed() && System.nanoTime() > end) {
                    shell.close();
                }
            }
        });
    }

    void untilLoaded() {
        Ui.until("the work list", () -> view.list() != null);
        Ui.settle();
    }

    WorkView view() {
        return view;
    }

    Tree tree() {
        return OpenWorkbench.tree(view);
    }

    /** Waits until there is an item of a kind in a group, and selects the first. */
    void select(String group, String kind) {
        Ui.until(kind, () -> Arrays.stream(tree().getItems()).filter(each -> each.getText().startsWith(group))
                .flatMap(each -> Arrays.stream(each.getItems())).map(TreeItem::getText).anyMatch(kind::equals));
        Ui.settle();
        Ui.select(tree(), group, kind);
    }

    void untilNone(String kind) {
        Ui.until("no " + kind, () -> view.list() != null && view.list().items().stream()
                .noneMatch(item -> item.kind().label(Locale.CHINESE).equals(kind)));
        Ui.settle();
    }

    /** Ctrl+Enter in the list. */
    void act() {
        Event key = new Event();
        key.keyCode = SWT.CR;
        key.character = SWT.CR;
        key.stateMask = SWT.MOD1;
        tree().notifyListeners(SWT.KeyDown, key);
        Ui.settle();
    }

    /** The button below the list. */
    void press(String action) {
        Button button = Ui.button(OpenWorkbench.controls(view), action);
        Ui.press(button);
        Ui.settle();
    }

    /** Enter in the list. */
    void open() {
        Ui.doubleClick(tree());
    }

    OpenWorkbench workbench() {
        return workbench;
    }
}
