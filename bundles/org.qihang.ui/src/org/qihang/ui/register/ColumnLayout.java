package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qihang.model.meta.Feature;

/**
 * Which columns are shown, in which order and how wide, by the names of the model's attributes: attributes the
 * model gains later are added in their place, those it loses are forgotten.
 *
 * @param order names of all columns, from left to right
 * @param hidden names of the columns not shown
 * @param widths widths in pixels at 100% that differ from the model's
 */
public record ColumnLayout(List<String> order, Set<String> hidden, Map<String, Integer> widths) {

    /** The layout the model proposes. */
    public static ColumnLayout of(List<Feature> columns) {
        Set<String> hidden = new LinkedHashSet<>();
        columns.stream().filter(feature -> !feature.visible()).map(Feature::name).forEach(hidden::add);
        return new ColumnLayout(columns.stream().map(Feature::name).toList(), hidden, Map.of());
    }

    /** The layout of three remembered texts, made to fit the columns of today's model. */
    static ColumnLayout read(List<Feature> columns, String order, String hidden, String widths) {
        ColumnLayout proposed = of(columns);
        List<String> names = new ArrayList<>(split(order));
        names.retainAll(proposed.order());
        Set<String> away = new LinkedHashSet<>(split(hidden));
        away.retainAll(names);
        for (int i = 0; i < proposed.order().size(); i++) {
            String name = proposed.order().get(i);
            if (!names.contains(name)) {
                names.add(Math.min(i, names.size()), name);
                if (proposed.hidden().contains(name)) {
                    away.add(name);
                }
            }
        }
        Map<String, Integer> wide = new HashMap<>();
        for (String part : split(widths)) {
            String[] pair = part.split("=");
            if (pair.length == 2 && names.contains(pair[0]) && pair[1].matches("\\d{1,4}")) {
                wide.put(pair[0], Integer.parseInt(pair[1]));
            }
        }
        return new ColumnLayout(List.copyOf(names), away, wide);
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    String orderText() {
        return String.join(",", order);
    }

    String hiddenText() {
        return String.join(",", hidden);
    }

    String widthsText() {
        return String.join(",", widths.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted().toList());
    }
}
