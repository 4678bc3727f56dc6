package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Criterion;
import org.qihang.store.Order;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.ui.value.CellText;
import org.qihang.ui.value.CodeNames;

/**
 * The records of one register that refer to a record through one attribute.
 *
 * @param reference the attribute, and the register that has it
 * @param count how many there are
 */
record RelatedGroup(Register.Reference reference, long count) {

    /** As many are shown in the form; all of them are in the register's table. */
    static final int SHOWN = 50;
    private static final int SUMMARY = 5;

    /** What the group is called: the register, and by which attribute where it refers by several. */
    String label(Labels labels) {
        boolean several = reference.register().attributes().stream()
                .filter(feature -> feature.register().equals(reference.feature().register())).count() > 1;
        return several ? labels.of(reference.register()) + "（" + labels.of(reference.feature()) + "）"
                : labels.of(reference.register());
    }

    /**
     * One of the records.
     *
     * @param record the record
     * @param title what it is called
     * @param summary what it says in a few words
     */
    record Row(RelatedGroup group, Record record, String title, String summary) {
    }

    /** Reads the first records; waits on the database. */
    List<Row> read(Store store, String campaign, String key) {
        Register register = reference.register();
        // The newest first, by what the register calls its day.
        List<Order> order = register.attributes().stream().filter(feature -> feature.kind() == Feature.Kind.DATE)
                .limit(1).map(day -> new Order(day, false)).toList();
        List<Record> records = store.registers().page(new RegisterQuery(campaign, register,
                List.of(new Criterion.Compare(reference.feature(), Criterion.Operator.EQ, key)), order), 0, SHOWN);
        CellText text = new CellText(CodeNames.load(store, campaign, register), Labels.in(Locale.getDefault()));
        Map<Feature, Map<String, String>> titles = titles(store, campaign, records);
        List<Row> rows = new ArrayList<>();
        for (Record record : records) {
            rows.add(new Row(this, record, title(record, titles, text), summary(record, titles, text)));
        }
        return rows;
    }

    private Map<Feature, Map<String, String>> titles(Store store, String campaign, List<Record> records) {
        Map<Feature, Map<String, String>> titles = new HashMap<>();
        for (Feature feature : reference.register().attributes()) {
            if (feature.register().isPresent() && !feature.equals(reference.feature())) {
                Set<String> keys = records.stream().map(record -> (String) record.eGet(feature.feature()))
                        .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
                if (!keys.isEmpty()) {
                    titles.put(feature, store.registers().titles(campaign, References.target(feature), keys));
                }
            }
        }
        return titles;
    }

    private String title(Record record, Map<Feature, Map<String, String>> titles, CellText text) {
        Feature title = reference.register().title();
        if (title.equals(reference.feature())) {
            title = reference.register().key().orElse(title);
        }
        return shown(record, title, titles, text);
    }

    private String summary(Record record, Map<Feature, Map<String, String>> titles, CellText text) {
        Register register = reference.register();
        return register.attributes().stream()
                .filter(feature -> feature.visible() && !feature.key() && !feature.equals(reference.feature())
                        && !feature.equals(register.title()) && !feature.multiline()
                        && feature.kind() != Feature.Kind.BOOLEAN)
                .map(feature -> shown(record, feature, titles, text)).filter(value -> !value.isEmpty())
                .limit(SUMMARY).collect(Collectors.joining("　"));
    }

    private static String shown(Record record, Feature feature, Map<Feature, Map<String, String>> titles, CellText text) {
        Object value = record.eGet(feature.feature());
        String title = value == null ? null : titles.getOrDefault(feature, Map.of()).get(value.toString());
        return title != null ? title : value != null && feature.register().isPresent()
                ? Masking.shown(feature, value.toString()) : text.of(feature, value);
    }
}
