package org.qihang.ui.tree;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/** Which nodes of a tree are open, by their place: after new content came in, the same ones are opened again. */
final class OpenNodes {

    private OpenNodes() {
    }

    /** The open nodes, each as the way to it: {@code 0/2/1}. */
    static List<String> of(TreeViewer viewer) {
        List<String> open = new ArrayList<>();
        collect(viewer.getTree().getItems(), "", open);
        return open;
    }

    private static void collect(TreeItem[] items, String above, List<String> open) {
        for (int i = 0; i < items.length; i++) {
            if (items[i].getExpanded()) {
                open.add(above + i);
                collect(items[i].getItems(), above + i + "/", open);
            }
        }
    }

    /** Opens them, outer before inner. */
    static void reopen(TreeViewer viewer, List<String> open) {
        for (String way : open) {
            TreeItem[] items = viewer.getTree().getItems();
            TreeItem item = null;
            for (String step : way.split("/")) {
                int index = Integer.parseInt(step);
                if (index >= items.length) {
                    item = null;
                    break;
                }
                item = items[index];
                items = item.getItems();
            }
            if (item != null && item.getData() != null) {
                viewer.setExpandedState(item.getData(), true);
            }
        }
    }
}
