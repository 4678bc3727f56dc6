package org.qihang.ui.work;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.qihang.model.text.Texts;
import org.qihang.process.work.Urgency;
import org.qihang.process.work.WorkItem;

/** The items of a work list, those of an urgency together under its name and number. */
final class WorkTree {

    private static final List<String> COLUMNS = List.of("kind", "title", "detail", "unit", "due", "action");
    private static final int[] SHARES = {22, 22, 20, 5, 1, 5};
    private static final int[] LEAST_LETTERS = {7, 9, 9, 4, 7, 7};
    private static final Map<Urgency, Integer> COLOURS = Map.of(Urgency.LATE, SWT.COLOR_DARK_RED, Urgency.DUE,
            SWT.COLOR_DARK_YELLOW, Urgency.CAME_IN, SWT.COLOR_DARK_BLUE, Urgency.AT_RISK, SWT.COLOR_DARK_MAGENTA);

    private final Texts texts = Texts.of(WorkTree.class, Locale.getDefault());
    private final Composite area;
    private final Tree tree;
    private final Font bold;
    private final Set<Urgency> closed = EnumSet.noneOf(Urgency.class);
    private boolean acting;

    WorkTree(Composite parent, Runnable open, Runnable act, Runnable reload, Runnable selected) {
        area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        tree = new Tree(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        bold = new LocalResourceManager(JFaceResources.getResources(), tree)
                .create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.BOLD));
        int letter = tree.getFont().getFontData()[0].getHeight() * tree.getDisplay().getDPI().y / 72;
        for (int i = 0; i < COLUMNS.size(); i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(texts.text("column." + COLUMNS.get(i)));
            column.setMoveable(true);
            layout.setColumnData(column, new ColumnWeightData(SHARES[i], LEAST_LETTERS[i] * letter, true));
        }
        // Enter with Ctrl comes as a selection, too: it acts and does not open.
        tree.addListener(SWT.DefaultSelection, event -> {
            if (!acting && (event.stateMask & SWT.MOD1) == 0) {
                entered(open);
            }
        });
        tree.addListener(SWT.Selection, event -> selected.run());
        tree.addListener(SWT.KeyDown, event -> key(event, act, reload));
        tree.addListener(SWT.Expand, event -> closed.remove(event.item.getData()));
        tree.addListener(SWT.Collapse, event -> remember(event.item.getData()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> selected().ifPresent(item -> {
            manager.add(action(item.kind().actionLabel(Locale.getDefault()), act));
            manager.add(action(texts.text("menu.open"), open));
        }));
        tree.setMenu(menu.createContextMenu(tree));
    }

    private void remember(Object urgency) {
        if (urgency instanceof Urgency known) {
            closed.add(known);
        }
    }

    /** Enter on a heading opens or closes its group. */
    private void entered(Runnable open) {
        if (selected().isPresent()) {
            open.run();
        } else if (tree.getSelectionCount() == 1) {
            TreeItem group = tree.getSelection()[0];
            group.setExpanded(!group.getExpanded());
        }
    }

    private void key(Event event, Runnable act, Runnable reload) {
        if (event.keyCode == SWT.F5) {
            reload.run();
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            acting = true;
            tree.getDisplay().asyncExec(() -> {
                acting = false;
                act.run();
            });
        }
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    Composite control() {
        return area;
    }

    void focus() {
        tree.setFocus();
    }

    /** The item selected; none on a heading. */
    Optional<WorkItem> selected() {
        return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof WorkItem item
                ? Optional.of(item) : Optional.empty();
    }

    /** Shows a list; what was selected stays so, or the one that took its place is. */
    void show(WorkData data) {
        Optional<WorkItem> before = selected();
        int index = before.map(item -> tree.getSelection()[0].getParentItem().indexOf(tree.getSelection()[0])).orElse(0);
        tree.setRedraw(false);
        tree.removeAll();
        Map<Urgency, TreeItem> groups = new EnumMap<>(Urgency.class);
        data.list().urgencies().forEach((urgency, count) -> {
            if (count > 0) {
                groups.put(urgency, group(urgency, count));
            }
        });
        data.list().items().forEach(item -> row(groups.get(item.urgency()), item, data));
        groups.forEach((urgency, group) -> {
            rest(group, urgency, data);
            group.setExpanded(!closed.contains(urgency));
        });
        select(groups, before, index);
        tree.setRedraw(true);
    }

    private TreeItem group(Urgency urgency, long count) {
        TreeItem group = new TreeItem(tree, SWT.NONE);
        group.setText(texts.text("group", urgency.label(Locale.getDefault()), count));
        group.setFont(bold);
        group.setForeground(tree.getDisplay().getSystemColor(COLOURS.get(urgency)));
        group.setData(urgency);
        return group;
    }

    private void row(TreeItem group, WorkItem item, WorkData data) {
        LocalDate due = item.due();
        TreeItem row = new TreeItem(group, SWT.NONE);
        row.setText(new String[] {item.kind().label(Locale.getDefault()),
            item.count() > 1 || item.key() == null ? several(item) : item.title(),
            Objects.toString(item.detail(), ""), data.unitName(item.unit()), due == null ? "" : due.toString(),
            item.kind().actionLabel(Locale.getDefault())});
        row.setData(item);
    }

    private String several(WorkItem item) {
        return texts.text(item.kind().people() ? "people" : "several", item.title(), item.count());
    }

    /** How many of the group are counted and not shown. */
    private void rest(TreeItem group, Urgency urgency, WorkData data) {
        long shown = data.list().items().stream().filter(item -> item.urgency() == urgency).mapToLong(WorkItem::count).sum();
        long left = data.list().urgencies().get(urgency) - shown;
        if (left > 0) {
            TreeItem row = new TreeItem(group, SWT.NONE);
            row.setText(texts.text("rest", left));
            row.setForeground(tree.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        }
    }

    private void select(Map<Urgency, TreeItem> groups, Optional<WorkItem> before, int index) {
        TreeItem chosen = null;
        for (TreeItem group : groups.values()) {
            for (TreeItem row : group.getItems()) {
                if (before.isPresent() && row.getData() instanceof WorkItem item && same(item, before.get())) {
                    chosen = row;
                }
            }
        }
        TreeItem group = before.map(item -> groups.get(item.urgency()))
                .orElseGet(() -> groups.isEmpty() ? null : groups.values().iterator().next());
        if (chosen == null && group != null && group.getItemCount() > 0) {
            chosen = group.getItem(Math.min(index, group.getItemCount() - 1));
        }
        if (chosen != null && (chosen.getParentItem() == null || chosen.getParentItem().getExpanded())) {
            tree.setSelection(chosen);
        }
    }

    private static boolean same(WorkItem one, WorkItem other) {
        return one.kind() == other.kind() && one.urgency() == other.urgency() && Objects.equals(one.key(), other.key())
                && Objects.equals(one.unit(), other.unit());
    }
}
