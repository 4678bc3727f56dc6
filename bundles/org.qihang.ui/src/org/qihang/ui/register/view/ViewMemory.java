package org.qihang.ui.register.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.qihang.model.meta.Register;

/** Keeps the saved views of one register for one person, in the workspace's preferences. */
public final class ViewMemory {

    private static final List<String> COLUMNS = List.of("order", "hidden", "widths");
    private static final String FILTERS = "filters";

    private final Preferences node;

    public ViewMemory(Register register, String person) {
        node = InstanceScope.INSTANCE.getNode("org.qihang.ui").node("views")
                .node(person.replace('/', '_')).node(register.name());
    }

    /** The names of the views there are, sorted. */
    public List<String> names() {
        try {
            return Arrays.stream(node.childrenNames()).sorted().toList();
        } catch (BackingStoreException fault) {
            ILog.get().warn("saved views not read", fault);
            return List.of();
        }
    }

    /** The view of that name. */
    public Optional<SavedView> load(String name) {
        try {
            if (!node.nodeExists(name)) {
                return Optional.empty();
            }
            Preferences view = node.node(name);
            Map<String, String> filters = new HashMap<>();
            for (String attribute : view.node(FILTERS).keys()) {
                filters.put(attribute, view.node(FILTERS).get(attribute, ""));
            }
            String sort = view.get("sort", "");
            return Optional.of(new SavedView(name, COLUMNS.stream().map(key -> view.get(key, "")).toList(), filters,
                    sort.isEmpty() ? List.of() : List.of(sort.split(",")), view.get("quick", ""), view.getInt("frozen", 0)));
        } catch (BackingStoreException fault) {
            ILog.get().warn("saved view not read", fault);
            return Optional.empty();
        }
    }

    /** Keeps a view; one of the same name is replaced. */
    public void save(SavedView saved) {
        remove(saved.name());
        Preferences view = node.node(saved.name());
        for (int i = 0; i < COLUMNS.size(); i++) {
            view.put(COLUMNS.get(i), saved.columns().get(i));
        }
        saved.filters().forEach(view.node(FILTERS)::put);
        view.put("sort", String.join(",", saved.sort()));
        view.put("quick", saved.quick());
        view.putInt("frozen", saved.frozen());
        flush();
    }

    /** Forgets a view. */
    public void remove(String name) {
        try {
            if (node.nodeExists(name)) {
                node.node(name).removeNode();
                flush();
            }
        } catch (BackingStoreException fault) {
            ILog.get().warn("saved view not removed", fault);
        }
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException fault) {
            // The view is there until the workbench is closed.
            ILog.get().warn("saved view not written", fault);
        }
    }
}
