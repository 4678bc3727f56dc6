package org.qihang.ui.register.view;

import java.util.List;
import java.util.Map;

/**
 * A way to look at a register: by the names of the model's attributes, so that it outlives changes of the model.
 *
 * @param name what the person called it
 * @param columns order, hidden and widths of the columns, as the table writes them
 * @param filters what is typed into the filter row, by attribute
 * @param sort attributes, those sorted from the last to the first with a minus before
 * @param quick what is looked for
 * @param frozen so many columns at the left do not scroll
 */
public record SavedView(String name, List<String> columns, Map<String, String> filters, List<String> sort, String quick,
        int frozen) {

    public SavedView {
        columns = List.copyOf(columns);
        filters = Map.copyOf(filters);
        sort = List.copyOf(sort);
    }
}
