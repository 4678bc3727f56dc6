package org.qihang.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.opentest4j.AssertionFailedError;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.register.menu.RegisterGroups;
import org.qihang.ui.register.menu.RegisterMenu;
import org.qihang.ui.tests.OpenWorkbench;
import org.qihang.ui.tests.Ui;
import org.qihang.ui.value.Codes;

/** Opens a register from the menu and uses its table as a person does. */
final class RegisterRobot {

    private static final int MOST = 5000;
    private static final Labels LABELS = Labels.in(Locale.getDefault());

    private final OpenWorkbench workbench;
    private final RegisterView view;
    private final Register register;
    private final GridRobot grid;

    private RegisterRobot(OpenWorkbench workbench, RegisterView view) {
        this.workbench = workbench;
        this.view = view;
        this.register = table().register();
        this.grid = new GridRobot(table().table());
    }

    /** Opens a register from the menu; its first rows are there. */
    static RegisterRobot open(OpenWorkbench workbench, Register register) {
        String group = RegisterGroups.all().entrySet().stream().filter(entry -> entry.getValue().contains(register))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        Ui.menu(workbench.shell(), "登记册", Texts.of(RegisterMenu.class, Locale.getDefault()).text("group." + group),
                LABELS.of(register));
        RegisterView view = (RegisterView) workbench.page().getActivePart();
        workbench.page().setPartState(workbench.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        RegisterRobot robot = new RegisterRobot(workbench, view);
        robot.untilRows("the rows of " + register, rows -> rows.stream().noneMatch(Objects::isNull));
        Ui.until("the names of codes", () -> robot.table().names().coded().size() > 0
                || register.columns().stream().noneMatch(feature -> feature.codes().isPresent()));
        return robot;
    }

    /** The table; made anew when another store is opened. */
    RegisterTable table() {
        return view.table().orElseThrow();
    }

    RegisterView view() {
        return view;
    }

    GridRobot grid() {
        return grid;
    }

    static String label(Feature feature) {
        return LABELS.of(feature);
    }

    /** The rows as the table has them, the first {@link RowPages#SIZE} at most; null for one still to come. */
    List<Record> rows() {
        List<Record> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(table().rows().getRowCount(), RowPages.SIZE); i++) {
            rows.add(table().rows().getRowObject(i));
        }
        return rows;
    }

    /** Waits until the number of rows is known and those in the table are as they should be. */
    void untilRows(String what, Predicate<List<Record>> as) {
        Ui.until(what, () -> table().count() >= 0 && table().rows().getRowCount() == table().count() && as.test(rows()));
    }

    /** What a value shows in the table. */
    String shown(Feature feature, Record row) {
        return table().rows().text().of(feature, row.eGet(feature.feature()));
    }

    /** Every record, as the store has them. */
    List<Record> stored() {
        return workbench.store().registers().page(RegisterQuery.of(OpenWorkbench.CAMPAIGN, register), 0, MOST);
    }

    /** The record of an id, as the store has it. */
    Record stored(long id) {
        return stored().stream().filter(record -> record.getId() == id).findFirst().orElseThrow();
    }

    /** A column anybody may change: with plain text, of what records are called only where there is no other, else with codes. */
    Feature typed() {
        return visible().filter(feature -> feature.kind() == Feature.Kind.TEXT && changeable(feature)
                && feature.codes().isEmpty() && feature.register().isEmpty() && feature.pattern().isEmpty()
                && feature.length() >= 20).min(Comparator.comparing(Feature::title))
                .or(() -> visible().filter(feature -> changeable(feature) && !feature.list()
                        && table().names().of(feature).isPresent()).findFirst())
                .orElseThrow(() -> new AssertionFailedError("nothing to be typed in " + register));
    }

    private static boolean changeable(Feature feature) {
        return !feature.key() && !feature.personal() && !feature.moved();
    }

    /** What is typed into {@link #typed}: the words, or for codes the n-th that the first rows do not have. */
    String word(String words, int n) {
        Feature feature = typed();
        List<Object> taken = rows().stream().limit(2).map(row -> row.eGet(feature.feature())).toList();
        return table().names().of(feature).map(codes -> codes.entries().stream().map(Codes.Entry::code)
                .filter(code -> !taken.contains(code)).skip(n).findFirst().orElseThrow())
                .orElse(words);
    }

    /** A column with codes that show by name, else what a record is called. */
    Feature coded() {
        return visible().filter(feature -> table().names().of(feature).isPresent() && !feature.list()).findFirst()
                .orElseGet(register::title);
    }

    /** A column with days, else the first. */
    Feature sorted() {
        return visible().filter(feature -> feature.kind() == Feature.Kind.DATE).findFirst()
                .or(() -> visible().findFirst()).orElseThrow();
    }

    private java.util.stream.Stream<Feature> visible() {
        return register.attributes().stream().filter(Feature::visible);
    }

    /** Presses a tool of the bar, known by its tip. */
    void press(String action) {
        String tip = table().texts().text("action." + action + ".tip");
        for (ToolBar bar : Ui.all(table(), ToolBar.class)) {
            for (ToolItem item : bar.getItems()) {
                if (tip.equals(item.getToolTipText())) {
                    item.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
        }
        throw new AssertionFailedError("no tool to " + tip);
    }

    /** Puts a block on the clipboard as a spreadsheet does, and presses Ctrl+V at a cell; then looks at the preview. */
    void paste(int row, Feature feature, String block, Predicate<Shell> preview) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {block}, new Transfer[] {TextTransfer.getInstance()});
        grid.click(row, label(feature));
        Ui.Answer looked = Ui.whenOpen("粘贴", preview);
        grid.press(SWT.MOD1, 'v');
        Ui.until("the preview of what is pasted", looked::given);
        clipboard.dispose();
    }

    void close() {
        workbench.page().closeAllEditors(false);
        workbench.page().hideView(view);
        assertThat(workbench.page().findViewReference(RegisterView.ID, register.name())).isNull();
        Ui.settle();
    }
}
