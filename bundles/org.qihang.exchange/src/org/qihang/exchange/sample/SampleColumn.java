package org.qihang.exchange.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.TableColumn;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Graduate;

/**
 * A column of the roster: an attribute of the model, or the name its code stands for.
 *
 * @param feature the attribute
 * @param named whether the column holds the name
 */
record SampleColumn(Feature feature, boolean named) {

    /** The columns of a register: what the model gives a standard field, codes and names beside each other. */
    static List<SampleColumn> of(Register register) {
        List<SampleColumn> columns = new ArrayList<>();
        for (Feature feature : register.attributes()) {
            if (feature.field().isPresent()) {
                columns.add(new SampleColumn(feature, false));
            }
            if (feature.nameField().isPresent()) {
                columns.add(new SampleColumn(feature, true));
            }
        }
        return List.copyOf(columns);
    }

    /** As a column to write: as wide as the model or the longest name asks. */
    TableColumn column(SampleCodes codes, Map<String, String> universities) {
        if (named) {
            int width = feature.codes().map(codes::longestName).orElseGet(
                    () -> universities.values().stream().mapToInt(String::length).max().orElse(1));
            return new TableColumn(feature.nameField().orElseThrow(), feature.nameHeaders().getFirst(), CellKind.TEXT,
                    width);
        }
        CellKind kind = feature.kind() == Feature.Kind.DATE ? CellKind.DATE : CellKind.TEXT;
        return new TableColumn(feature.field().orElseThrow(), feature.headers().getFirst(), kind, feature.length());
    }

    /** What stands in the column: a text, a date or null. */
    Object value(Graduate graduate, SampleCodes codes, Map<String, String> universities) {
        Object value = graduate.eGet(feature.feature());
        if (!named || value == null) {
            return value;
        }
        return feature.codes().map(table -> codes.name(table, value.toString()))
                .orElseGet(() -> universities.get(value.toString()));
    }
}
