package org.qihang.exchange.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** Tells header rows from titles over the table and from people, and matches their columns. */
final class HeaderMatcher {

    /** A row is a header when it holds at least so many known titles; a list of names has two columns at least. */
    private static final int FEWEST = 2;

    private final Register register;
    private final Vocabulary vocabulary;

    HeaderMatcher(Register register, SavedMapping saved) {
        this.register = register;
        this.vocabulary = new Vocabulary(register, saved);
    }

    /** Whether a row is a header: it holds known titles, and more of them than of anything else, or many. */
    boolean isHeader(Row row) {
        int filled = 0;
        for (int i = 0; i < row.size(); i++) {
            if (!row.text(i).isBlank()) {
                filled++;
            }
        }
        int known = vocabulary.count(row);
        return known >= FEWEST && known * 3 >= filled;
    }

    HeaderMatch match(List<Row> headers) {
        List<ColumnMatch> matched = new ArrayList<>();
        List<ColumnMatch> repeated = new ArrayList<>();
        List<HeaderMatch.Title> unknown = new ArrayList<>();
        List<HeaderMatch.Title> ignored = new ArrayList<>();
        Set<Meaning> taken = new HashSet<>();
        int width = headers.stream().mapToInt(Row::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            List<String> titles = titles(headers, column);
            if (titles.isEmpty()) {
                continue;
            }
            // The Chinese title, which stands below the pinyin, is what people know the column by.
            String title = titles.getLast();
            Optional<Meaning> meaning = titles.stream().map(vocabulary::meaning).flatMap(Optional::stream).findFirst();
            if (titles.stream().anyMatch(vocabulary::isIgnored)) {
                ignored.add(new HeaderMatch.Title(column, title));
            } else if (meaning.isEmpty()) {
                unknown.add(new HeaderMatch.Title(column, title));
            } else {
                ColumnMatch match = new ColumnMatch(column, title, meaning.get());
                (taken.add(meaning.get()) ? matched : repeated).add(match);
            }
        }
        return new HeaderMatch(headers, matched, unknown, repeated, ignored, missing(taken));
    }

    private static List<String> titles(List<Row> headers, int column) {
        return headers.stream().map(row -> row.text(column).strip()).filter(title -> !title.isEmpty()).toList();
    }

    private List<Feature> missing(Set<Meaning> taken) {
        return register.attributes().stream()
                .filter(feature -> feature.required() && feature.from().isEmpty())
                .filter(feature -> !taken.contains(new Meaning(feature, Role.VALUE))
                        && !taken.contains(new Meaning(feature, Role.NAME)))
                .toList();
    }
}
