package org.qihang.exchange.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qihang.exchange.mapping.Role;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Turns some records' values into the cells of an exported table: names beside codes, personal data masked. */
final class ExportCells {

    private static final String YES = "是";
    private static final String NO = "否";

    private final Store store;
    private final String campaign;
    private final Register register;
    private final List<Feature> read;
    private final int key;
    private final boolean computed;
    private final boolean masked;
    private final CodeTexts codes;
    private final Source[] sources;

    /** What a column is made of, found out once: the model reads its annotations anew each time. */
    private record Source(Feature feature, int place, boolean computed, boolean named, boolean refers, boolean masked) {
    }

    ExportCells(Store store, String campaign, Register register, List<ExportColumn> columns, boolean masked) {
        this.store = store;
        this.campaign = campaign;
        this.register = register;
        this.masked = masked;
        this.codes = new CodeTexts(store, campaign, register);
        Set<Feature> stored = columns.stream().map(ExportColumn::feature)
                .filter(feature -> feature.computed().isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        this.computed = columns.stream().anyMatch(column -> column.feature().computed().isPresent());
        if (computed) {
            register.key().ifPresent(stored::add);
        }
        this.read = List.copyOf(stored);
        this.key = register.key().map(read::indexOf).orElse(-1);
        this.sources = columns.stream().map(column -> source(column, masked)).toArray(Source[]::new);
    }

    private Source source(ExportColumn column, boolean masked) {
        Feature feature = column.feature();
        return new Source(feature, read.indexOf(feature), feature.computed().isPresent(), column.role() == Role.NAME,
                feature.register().isPresent(), masked && feature.personal());
    }

    /** The attributes to read for the columns. */
    List<Feature> read() {
        return read;
    }

    /** The cells of some rows, given as the values of {@link #read}. */
    List<Object[]> of(List<Object[]> rows) {
        Map<Feature, Map<String, String>> titles = titles(rows);
        Map<String, Record> records = computed ? records(rows) : Map.of();
        List<Object[]> cells = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            Object[] made = new Object[sources.length];
            for (int i = 0; i < made.length; i++) {
                Source source = sources[i];
                made[i] = source.computed() ? value(source.feature(), records.get((String) row[key]))
                        : source.named() ? name(source, (String) row[source.place()], titles)
                        : cell(source, row[source.place()]);
            }
            cells.add(made);
        }
        return cells;
    }

    private static Object value(Feature feature, Record record) {
        return record == null ? null : record.eGet(feature.feature());
    }

    private static Object cell(Source source, Object value) {
        return switch (value) {
            case Boolean truth -> truth ? YES : NO;
            case String text -> source.masked() ? Masking.mask(text) : text;
            case null, default -> value;
        };
    }

    private String name(Source source, String value, Map<Feature, Map<String, String>> titles) {
        if (value == null) {
            return null;
        }
        return source.refers() ? titles.get(source.feature()).get(value) : codes.of(source.feature(), value);
    }

    private Map<Feature, Map<String, String>> titles(List<Object[]> rows) {
        Map<Feature, Map<String, String>> titles = new HashMap<>();
        for (Source source : sources) {
            if (source.named() && source.refers()) {
                Set<String> keys = rows.stream().map(row -> (String) row[source.place()]).filter(Objects::nonNull)
                        .collect(Collectors.toSet());
                Register named = Register.named(source.feature().register().orElseThrow()).orElseThrow();
                Map<String, String> found = store.registers().titles(campaign, named, keys);
                if (masked && named.title().personal()) {
                    found = found.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Masking.mask(entry.getValue())));
                }
                titles.put(source.feature(), found);
            }
        }
        return titles;
    }

    /** Computed values come with whole records only. */
    private Map<String, Record> records(List<Object[]> rows) {
        Feature feature = register.key().orElseThrow();
        List<Object> keys = rows.stream().map(row -> row[key]).toList();
        return store.registers().page(RegisterQuery.of(campaign, register).with(new Criterion.In(feature, keys)), 0,
                rows.size()).stream().collect(Collectors.toMap(record -> (String) record.eGet(feature.feature()),
                        record -> record));
    }
}
