package org.qihang.ui.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Store;

/**
 * What the records are called that rows refer to: read with the rows, a page at a time, and forgotten when long
 * unused. May be asked on any thread; only {@link #read} waits on the database.
 */
final class RowTitles {

    /** Several times what the pages kept can refer to. */
    private static final int KEPT = 30_000;

    private final Store store;
    private final String campaign;
    private final List<Feature> references;
    private final Map<Referred, String> titles = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Referred, String> eldest) {
            return size() > KEPT;
        }
    };

    private record Referred(String register, String key) {
    }

    RowTitles(Store store, String campaign, Register register) {
        this.store = store;
        this.campaign = campaign;
        this.references = register.attributes().stream().filter(feature -> feature.register().isPresent()).toList();
    }

    /** Reads what the rows refer to, as far as it is not known; rows may be null. */
    void read(Collection<Record> rows) {
        references.stream().collect(Collectors.groupingBy(feature -> feature.register().orElseThrow()))
                .forEach((target, features) -> read(target, features, rows));
    }

    private void read(String target, List<Feature> features, Collection<Record> rows) {
        Set<String> wanted = new HashSet<>();
        rows.stream().filter(Objects::nonNull).forEach(row -> features.forEach(feature -> {
            if (row.eGet(feature.feature()) instanceof String key && title(target, key).isEmpty()) {
                wanted.add(key);
            }
        }));
        know(target, wanted);
    }

    /** Reads what records of a register are called. */
    void know(String target, Collection<String> keys) {
        Map<String, String> found = store.registers().titles(campaign, Register.named(target).orElseThrow(), keys);
        synchronized (titles) {
            found.forEach((key, title) -> titles.put(new Referred(target, key), title));
        }
    }

    /** What the record of a key is called; empty when that is not known or there is none. */
    Optional<String> title(String target, String key) {
        synchronized (titles) {
            return Optional.ofNullable(titles.get(new Referred(target, key)));
        }
    }

    /** What was read is forgotten: records may be called otherwise now. */
    void forget() {
        synchronized (titles) {
            titles.clear();
        }
    }
}
