package org.qihang.ui.register.paste;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.ui.record.ReferenceNames;

/** Which records texts mean: asked of the store beforehand, many at once. */
public final class StoredReferences implements ReferenceNames {

    private static final int BLOCK = 500;
    /** As many of one title are told apart from a single one. */
    private static final int SAME_TITLE = 4;

    private final Store store;
    private final String campaign;
    private final Map<String, Map<String, String>> titles = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> keys = new HashMap<>();

    public StoredReferences(Store store, String campaign) {
        this.store = store;
        this.campaign = campaign;
    }

    /** Finds the records texts for a reference mean; waits on the database. */
    public void ask(Feature reference, Collection<String> texts) {
        Register target = target(reference);
        Set<String> wanted = new HashSet<>();
        texts.stream().filter(text -> !text.isBlank()).forEach(text -> {
            wanted.add(text.strip());
            wanted.add(first(text));
        });
        Map<String, String> known = titles.computeIfAbsent(target.name(), name -> new HashMap<>());
        known.putAll(store.registers().titles(campaign, target, wanted));
        wanted.removeAll(known.keySet());
        if (target.title().register().isEmpty()) {
            byTitle(target, new ArrayList<>(wanted), known);
        }
    }

    private void byTitle(Register target, List<String> wanted, Map<String, String> known) {
        Map<String, Set<String>> found = keys.computeIfAbsent(target.name(), name -> new HashMap<>());
        Feature key = target.key().orElseThrow();
        for (int from = 0; from < wanted.size(); from += BLOCK) {
            List<String> block = wanted.subList(from, Math.min(from + BLOCK, wanted.size()));
            store.registers().page(RegisterQuery.of(campaign, target).with(new Criterion.In(target.title(), block)), 0,
                    BLOCK * SAME_TITLE).forEach(record -> {
                        String title = (String) record.eGet(target.title().feature());
                        String code = (String) record.eGet(key.feature());
                        known.put(code, title);
                        found.computeIfAbsent(title, text -> new HashSet<>()).add(code);
                    });
        }
    }

    private static Register target(Feature reference) {
        return reference.register().flatMap(Register::named).orElseThrow();
    }

    private static String first(String text) {
        return text.strip().split("[\\s　]", 2)[0];
    }

    @Override
    public Optional<String> title(Feature reference, String key) {
        return Optional.ofNullable(titles.getOrDefault(reference.register().orElse(""), Map.of()).get(key));
    }

    @Override
    public Optional<String> key(Feature reference, String typed) {
        String text = typed.strip();
        if (title(reference, text).isPresent()) {
            return Optional.of(text);
        }
        String first = first(text);
        if (title(reference, first).filter(title -> text.equals(first + " " + title)).isPresent()) {
            return Optional.of(first);
        }
        Set<String> named = named(reference, text);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private Set<String> named(Feature reference, String title) {
        return keys.getOrDefault(reference.register().orElse(""), Map.of()).getOrDefault(title, Set.of());
    }

    @Override
    public boolean missing(Feature reference, String typed) {
        return key(reference, typed).isEmpty() && named(reference, typed.strip()).isEmpty();
    }
}
