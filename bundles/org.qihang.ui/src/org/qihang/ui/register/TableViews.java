package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;
import org.qihang.store.Order;
import org.qihang.ui.register.view.SavedView;
import org.qihang.ui.register.view.ViewMemory;

/** The saved views of a table: shown, saved and removed from a menu of its bar. */
final class TableViews {

    /** Longer names do not fit into a menu. */
    private static final int NAME = 30;

    private final RegisterTable table;
    private final RegisterGrid grid;
    private final ViewMemory memory;
    private final Texts texts;

    TableViews(RegisterTable table, RegisterGrid grid) {
        this.table = table;
        this.grid = grid;
        this.memory = new ViewMemory(table.register(), table.session().actor().name());
        this.texts = table.texts();
    }

    /** Opens the menu below the bar. */
    void open(Menu menu) {
        List<String> names = memory.names();
        item(menu, texts.text("view.default"), () -> show(ColumnLayout.of(table.rows().columns()), Map.of(), List.of(), "", 0));
        names.forEach(name -> item(menu, name, () -> show(name)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, texts.text("view.save"), this::save);
        MenuItem remove = new MenuItem(menu, SWT.CASCADE);
        remove.setText(texts.text("view.remove"));
        remove.setEnabled(!names.isEmpty());
        Menu removed = new Menu(remove);
        remove.setMenu(removed);
        names.forEach(name -> item(removed, name, () -> memory.remove(name)));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void save() {
        InputDialog dialog = new InputDialog(table.getShell(), texts.text("view.save.title"),
                texts.text("view.save.message"), "", this::fault);
        if (dialog.open() == Window.OK) {
            memory.save(present(dialog.getValue().strip()));
        }
    }

    private String fault(String name) {
        String stripped = name.strip();
        // A slash parts the nodes of preferences.
        return stripped.isEmpty() ? "" : stripped.length() > NAME || stripped.contains("/")
                ? texts.text("view.name", NAME) : null;
    }

    /** The table as it is now. */
    SavedView present(String name) {
        ColumnLayout layout = grid.layout();
        Map<String, String> filters = new HashMap<>();
        grid.typed().forEach((feature, text) -> filters.put(feature.name(), text));
        return new SavedView(name, List.of(layout.orderText(), layout.hiddenText(), layout.widthsText()), filters,
                table.sort().order().stream().map(order -> (order.ascending() ? "" : "-") + order.feature().name())
                        .toList(), table.searched(), grid.frozen());
    }

    void show(String name) {
        memory.load(name).ifPresent(this::show);
    }

    /** Shows the table as it was saved; attributes the model has no more are left out. */
    void show(SavedView view) {
        Map<Feature, String> filters = new HashMap<>();
        view.filters().forEach((name, text) -> table.column(name).ifPresent(feature -> filters.put(feature, text)));
        List<Order> sort = new ArrayList<>();
        view.sort().forEach(name -> table.column(name.replaceFirst("^-", ""))
                .ifPresent(feature -> sort.add(new Order(feature, !name.startsWith("-")))));
        show(ColumnLayout.read(table.rows().columns(), view.columns().get(0), view.columns().get(1),
                view.columns().get(2)), filters, sort, view.quick(), view.frozen());
    }

    /** Shows only rows these filter texts fit, by attribute; what was looked for before is forgotten. */
    void only(Map<String, String> texts) {
        Map<Feature, String> filters = new HashMap<>();
        texts.forEach((name, text) -> table.column(name).ifPresent(feature -> filters.put(feature, text)));
        table.clearSearch();
        table.groups().clear();
        grid.typed(filters);
    }

    private void show(ColumnLayout layout, Map<Feature, String> filters, List<Order> sort, String quick, int frozen) {
        grid.freeze(0);
        grid.arrange(layout);
        grid.freeze(frozen);
        table.sort().set(sort);
        table.searched(quick);
        grid.typed(filters);
    }

    ViewMemory memory() {
        return memory;
    }
}
