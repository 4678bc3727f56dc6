package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.custom.SashForm;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.Group;
import org.qihang.store.RegisterQuery;
import org.qihang.ui.register.group.GroupPanel;
import org.qihang.ui.register.group.Grouping;

/** The panel beside the table with its rows counted by group, shown when it is wanted. */
final class TableGroups {

    /** Of more groups than anybody reads, the rest shows by its keys. */
    private static final int NAMED = 5_000;
    private static final int[] SHARES = {30, 70};

    private final RegisterTable table;
    private final SashForm sash;
    private GroupPanel panel;
    private List<Criterion> chosen = List.of();
    private RegisterQuery counted;
    private List<Feature> countedBy = List.of();
    private int turn;

    TableGroups(RegisterTable table, SashForm sash) {
        this.table = table;
        this.sash = sash;
    }

    /** The panel; empty when it is closed. */
    Optional<GroupPanel> panel() {
        return Optional.ofNullable(panel);
    }

    /** What rows of the group clicked on meet. */
    List<Criterion> chosen() {
        return chosen;
    }

    /** Opens the panel, or closes it, after which all rows are there again. */
    void toggle() {
        if (panel == null) {
            panel = new GroupPanel(sash, table.register(), (feature, value) -> table.rows().text().of(feature, value),
                    this::again, this::choose);
            panel.moveAbove(null);
            sash.setWeights(SHARES);
            count();
        } else {
            panel.dispose();
            counted = null;
            panel = null;
            boolean some = !chosen.isEmpty();
            chosen = List.of();
            if (some) {
                table.ask();
            }
        }
        sash.layout();
    }

    /** No group is clicked on any more. */
    void clear() {
        chosen = List.of();
        panel().ifPresent(GroupPanel::leave);
    }

    private void again() {
        if (chosen.isEmpty()) {
            count();
        } else {
            chosen = List.of();
            table.ask();
        }
    }

    private void choose(Map<Feature, Object> values) {
        List<Criterion> where = new ArrayList<>();
        values.forEach((feature, value) -> where.add(value == null ? new Criterion.Empty(feature, true)
                : new Criterion.Compare(feature, Criterion.Operator.EQ, value)));
        chosen = where;
        table.ask();
    }

    /** Counts what the filter shows, whatever group is clicked on. */
    void count() {
        if (panel == null || panel.by().isEmpty()) {
            return;
        }
        RegisterQuery query = table.filtered();
        List<Feature> by = panel.by();
        if (query.where().equals(counted == null ? null : counted.where()) && by.equals(countedBy)) {
            return;
        }
        counted = query;
        countedBy = by;
        int mine = ++turn;
        List<Feature> sums = panel.sums();
        RowTitles titles = table.titles();
        table.session().load(table.texts().text("action.group"), panel, (store, monitor) -> {
            List<Group> groups = store.registers().groups(query, by, sums);
            know(titles, by, groups);
            return Grouping.of(by, sums, groups);
        }, counted -> {
            // An answer that was overtaken by another question is none.
            if (mine == turn && panel != null) {
                panel.show(counted);
            }
        });
    }

    /** The rows are others now: what was counted is to be counted anew. */
    void forget() {
        counted = null;
    }

    private static void know(RowTitles titles, List<Feature> by, List<Group> groups) {
        Map<String, List<String>> keys = new HashMap<>();
        for (int i = 0; i < by.size(); i++) {
            Optional<String> target = by.get(i).register().filter(name -> Register.named(name).isPresent());
            for (Group group : groups.subList(0, Math.min(groups.size(), NAMED))) {
                if (target.isPresent() && group.keys().get(i) instanceof String key) {
                    keys.computeIfAbsent(target.get(), name -> new ArrayList<>()).add(key);
                }
            }
        }
        keys.forEach(titles::know);
    }
}
