package org.qihang.ui.register.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.ui.record.RecordRules;
import org.qihang.ui.register.change.RowChange;
import org.qihang.ui.value.CodeNames;

/**
 * What a pasted block would do to a register: each of its rows a record that is new or gets other values, checked like
 * one typed in. An empty cell leaves the value as it is; so does one that shows what the record has. Changes nothing.
 */
public final class PastedRows {

    private static final int BLOCK = 500;

    private final Store store;
    private final String campaign;
    private final Register register;
    private final BiFunction<Feature, Object, String> shown;
    private final StoredReferences references;
    private final RecordRules rules;
    private final Texts texts = Texts.of(PastedRows.class, Locale.getDefault());

    /** @param shown how a value is shown in the table */
    public PastedRows(Store store, String campaign, Register register, CodeNames names,
            BiFunction<Feature, Object, String> shown) {
        this.store = store;
        this.campaign = campaign;
        this.register = register;
        this.shown = shown;
        this.references = new StoredReferences(store, campaign);
        this.rules = new RecordRules(register, names, references);
    }

    /**
     * Understands a block; waits on the database.
     *
     * @param standing the records that stand where the block is pasted, from its first row on; for a block without
     *        titles
     */
    public List<RowChange> read(PasteBlock block, List<Record> standing) {
        for (Feature feature : register.attributes()) {
            if (feature.register().isPresent() && !block.columnsOf(feature).isEmpty()) {
                List<String> typed = new ArrayList<>();
                for (int row = 0; row < block.rows().size(); row++) {
                    typed.add(block.typed(row, feature));
                }
                references.ask(feature, typed);
            }
        }
        Map<String, Record> byKey = block.titled() ? stored(block) : Map.of();
        Map<Object, Integer> lines = new HashMap<>();
        List<RowChange> changes = new ArrayList<>();
        for (int row = 0; row < block.rows().size(); row++) {
            Record before = block.titled() ? named(block, row, byKey)
                    : row < standing.size() ? standing.get(row) : null;
            if (block.rows().get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                changes.add(change(block, row, before, lines));
            }
        }
        return changes;
    }

    private Record named(PasteBlock block, int row, Map<String, Record> byKey) {
        return register.key().map(key -> byKey.get(key(block, key, row))).orElse(null);
    }

    private String key(PasteBlock block, Feature key, int row) {
        return Objects.toString(rules.parse(key, block.typed(row, key)).value(), "");
    }

    private Map<String, Record> stored(PasteBlock block) {
        Map<String, Record> found = new HashMap<>();
        Feature key = register.key().filter(feature -> !block.columnsOf(feature).isEmpty()).orElse(null);
        if (key != null) {
            List<String> keys = new ArrayList<>();
            for (int row = 0; row < block.rows().size(); row++) {
                keys.add(key(block, key, row));
            }
            for (int from = 0; from < keys.size(); from += BLOCK) {
                store.registers().page(RegisterQuery.of(campaign, register).with(new Criterion.In(key,
                        keys.subList(from, Math.min(from + BLOCK, keys.size())))), 0, BLOCK)
                        .forEach(record -> found.put((String) record.eGet(key.feature()), record));
            }
        }
        return found;
    }

    private RowChange change(PasteBlock block, int row, Record before, Map<Object, Integer> lines) {
        Record after = before == null ? register.newRecord() : EcoreUtil.copy(before);
        after.setCampaign(campaign);
        Map<Feature, String> problems = new LinkedHashMap<>();
        for (Feature feature : register.attributes()) {
            String typed = block.typed(row, feature);
            if (!typed.isBlank() && (before == null || !typed.equals(shown.apply(feature, before.eGet(feature.feature()))))) {
                set(feature, typed, after, problems);
            }
        }
        RowChange typed = new RowChange(line(block, row), before, after, Map.of());
        rules.problems(after).forEach((feature, problem) -> {
            // What was wrong before does not hinder the change of something else.
            if (before == null || typed.changed().contains(feature.feature())) {
                problems.putIfAbsent(feature, problem);
            }
        });
        twice(block, row, after, lines, problems);
        return new RowChange(line(block, row), before, after, problems);
    }

    private static int line(PasteBlock block, int row) {
        return row + (block.titled() ? 2 : 1);
    }

    private void set(Feature feature, String typed, Record after, Map<Feature, String> problems) {
        if (feature.moved()) {
            problems.put(feature, texts.text("moved"));
            return;
        } else if (feature.personal() && typed.contains("**")) {
            problems.put(feature, texts.text("masked"));
            return;
        }
        RecordRules.Parsed parsed = rules.parse(feature, typed);
        if (parsed.problem() != null) {
            problems.put(feature, parsed.problem());
        } else {
            after.eSet(feature.feature(), parsed.value());
        }
    }

    private void twice(PasteBlock block, int row, Record after, Map<Object, Integer> lines,
            Map<Feature, String> problems) {
        register.key().ifPresent(key -> {
            Object value = after.eGet(key.feature());
            Integer earlier = value == null ? null : lines.putIfAbsent(value, line(block, row));
            if (earlier != null) {
                problems.putIfAbsent(key, texts.text("twice", earlier));
            }
        });
    }
}
