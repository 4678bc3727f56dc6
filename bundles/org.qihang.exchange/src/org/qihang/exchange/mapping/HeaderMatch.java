package org.qihang.exchange.mapping;

import java.util.List;
import java.util.Optional;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;

/**
 * What the header rows of a roster say, for a preview and for the import.
 *
 * @param rows the header rows, top to bottom (none when none was found)
 * @param matched columns that were understood
 * @param unknown columns that were not, by column
 * @param repeated columns that mean what a column further left already means; they are not read
 * @param ignored columns the saved mapping leaves out
 * @param missing attributes that must be given but have no column
 */
public record HeaderMatch(List<Row> rows, List<ColumnMatch> matched, List<Title> unknown, List<ColumnMatch> repeated,
        List<Title> ignored, List<Feature> missing) {

    /** What stands over a column. */
    public record Title(int column, String text) {
    }

    public HeaderMatch {
        rows = List.copyOf(rows);
        matched = List.copyOf(matched);
        unknown = List.copyOf(unknown);
        repeated = List.copyOf(repeated);
        ignored = List.copyOf(ignored);
        missing = List.copyOf(missing);
    }

    /** Whether any header row was found. */
    public boolean found() {
        return !rows.isEmpty();
    }

    /** Whether every attribute that must be given has a column. */
    public boolean isComplete() {
        return found() && missing.isEmpty();
    }

    /** Whether the roster has a column for the attribute, be it code or name. */
    public boolean has(Feature feature) {
        return matched.stream().anyMatch(match -> match.meaning().feature().equals(feature));
    }

    /** The column that says this of the attribute. */
    public Optional<ColumnMatch> column(Feature feature, Role role) {
        return matched.stream().filter(match -> match.meaning().equals(new Meaning(feature, role))).findFirst();
    }

    /** One more than the last column with a title. */
    public int width() {
        return rows.stream().mapToInt(Row::size).max().orElse(0);
    }
}
