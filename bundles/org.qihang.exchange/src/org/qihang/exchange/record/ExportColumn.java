package org.qihang.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qihang.exchange.mapping.FieldNames;
import org.qihang.exchange.mapping.Role;
import org.qihang.exchange.table.CellKind;
import org.qihang.exchange.table.TableColumn;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;

/**
 * One column of an exported table. Codes and references have two: the code, and its name for people.
 *
 * @param feature the attribute
 * @param role what the column says of it
 * @param table the column as it is written
 */
public record ExportColumn(Feature feature, Role role, TableColumn table) {

    private static final int PLACES = 2;
    private static final int NARROW = 10;
    private static final int NAME = 60;

    /** The columns of some attributes, from left to right. */
    public static List<ExportColumn> of(Register register, List<Feature> features) {
        FieldNames names = FieldNames.of(register);
        Labels labels = Labels.in(Locale.SIMPLIFIED_CHINESE);
        List<ExportColumn> columns = new ArrayList<>();
        for (Feature feature : features) {
            String label = labels.of(feature);
            boolean named = !feature.nameHeaders().isEmpty() || feature.system() && feature.codes().isPresent();
            // Titles the import knows; the pair of a system attribute is none of its business.
            String title = !feature.headers().isEmpty() ? feature.headers().getFirst()
                    : feature.system() && named ? label + "代码" : label;
            columns.add(new ExportColumn(feature, Role.VALUE, new TableColumn(names.of(feature, Role.VALUE), title,
                    kind(feature), width(feature))));
            if (named) {
                columns.add(new ExportColumn(feature, Role.NAME, new TableColumn(names.of(feature, Role.NAME),
                        feature.nameHeaders().isEmpty() ? label : feature.nameHeaders().getFirst(), CellKind.TEXT,
                        feature.list() ? 2 * NAME : NAME)));
            }
        }
        return columns;
    }

    private static CellKind kind(Feature feature) {
        return switch (feature.kind()) {
            case DATE -> CellKind.DATE;
            case INTEGER, DECIMAL -> CellKind.NUMBER;
            default -> CellKind.TEXT;
        };
    }

    /** Characters of a text; decimals of a number. */
    private static int width(Feature feature) {
        return switch (feature.kind()) {
            case DECIMAL -> PLACES;
            case INTEGER -> 0;
            default -> feature.length() == 0 ? NARROW : feature.length();
        };
    }
}
