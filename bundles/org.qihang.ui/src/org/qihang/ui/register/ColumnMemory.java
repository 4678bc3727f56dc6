package org.qihang.ui.register;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** Remembers the columns of a register's table for one person, in the workspace's preferences. */
final class ColumnMemory {

    private final Preferences node;

    ColumnMemory(Register register, String person) {
        node = InstanceScope.INSTANCE.getNode("org.qihang.ui").node("register")
                .node(person.replace('/', '_')).node(register.name());
    }

    /** The remembered layout; the model's proposal where nothing is remembered. */
    ColumnLayout load(List<Feature> columns) {
        String order = node.get("order", "");
        return order.isEmpty() ? ColumnLayout.of(columns)
                : ColumnLayout.read(columns, order, node.get("hidden", ""), node.get("widths", ""));
    }

    void save(ColumnLayout layout) {
        node.put("order", layout.orderText());
        node.put("hidden", layout.hiddenText());
        node.put("widths", layout.widthsText());
        try {
            node.flush();
        } catch (BackingStoreException fault) {
            // The table works on; the person only has to arrange the columns again next time.
            ILog.get().warn("column layout not saved", fault);
        }
    }
}
