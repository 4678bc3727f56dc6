package org.qihang.ui.register.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;

/**
 * A pasted block of cells and the attributes they are for.
 *
 * @param columns the attribute of each column; null for a column that is for none
 * @param rows the cells; a row may be shorter than the columns
 * @param titled whether the first line pasted named the columns: then rows are found by their key, not by where they stand
 */
public record PasteBlock(List<Feature> columns, List<List<String>> rows, boolean titled) {

    /**
     * Understands a text from the clipboard.
     *
     * @param from the attributes from the selected cell to the right, for a block without titles
     */
    public static PasteBlock of(String text, Register register, List<Feature> from) {
        List<List<String>> rows = ClipboardRows.of(text);
        if (rows.size() > 1) {
            List<Feature> titles = new ArrayList<>();
            rows.getFirst().forEach(cell -> titles.add(titled(register, cell).orElse(null)));
            long named = titles.stream().filter(feature -> feature != null).count();
            long given = rows.getFirst().stream().filter(cell -> !cell.isBlank()).count();
            if (named > 0 && named * 2 >= given) {
                return new PasteBlock(titles, rows.subList(1, rows.size()), true);
            }
        }
        return new PasteBlock(from, rows, false);
    }

    /** The attribute a title means: its label, or a title the import knows. */
    private static Optional<Feature> titled(Register register, String cell) {
        String title = cell.replace("*", "").strip();
        Labels labels = Labels.in(Locale.getDefault());
        return title.isEmpty() ? Optional.empty() : Stream.concat(register.attributes().stream(),
                register.computed().stream()).filter(feature -> title.equals(labels.of(feature))
                        || feature.headers().contains(title) || feature.nameHeaders().contains(title)
                        || feature.field().filter(title::equals).isPresent()
                        || feature.nameField().filter(title::equals).isPresent()).findFirst();
    }

    /** What a row has for a column; empty where it has nothing. */
    String cell(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    /** The columns that are for an attribute, at most one with a code and one with a name. */
    List<Integer> columnsOf(Feature feature) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (feature.equals(columns.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** What a row has for an attribute: the first of its columns that is not empty. */
    String typed(int row, Feature feature) {
        return columnsOf(feature).stream().map(column -> cell(row, column)).filter(cell -> !cell.isBlank())
                .findFirst().orElse("");
    }
}
