package org.qihang.exchange.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.qihang.exchange.check.CodeSource;
import org.qihang.exchange.check.ColumnUse;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.exchange.table.Row;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * The keys of a large register that rows refer to, by key or by title. Asked of the store for some rows at a time, and
 * kept for a while, because rows of a file often name the same records. For one thread.
 */
final class ReferenceKeys implements CodeSource {

    /** So many are remembered. */
    private static final int KEPT = 50_000;
    private static final int NAMES = 200;

    private final Store store;
    private final String campaign;
    private final Register register;
    private final Feature key;
    private final Feature title;
    private final String name;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    ReferenceKeys(Store store, String campaign, Register register) {
        this.store = store;
        this.campaign = campaign;
        this.register = register;
        this.key = register.key().orElseThrow();
        // A title that is itself a reference is no name a file would give.
        this.title = register.title().register().isEmpty() ? register.title() : key;
        this.name = Labels.in(Locale.SIMPLIFIED_CHINESE).of(register);
    }

    /** Asks the store for what the rows name in these columns. */
    void load(List<ColumnUse> columns, List<Row> rows) {
        if (asked.size() > KEPT) {
            titles.clear();
            byName.clear();
            ambiguous.clear();
            asked.clear();
        }
        Set<String> keys = new LinkedHashSet<>();
        // Without a column of keys the names may be keys.
        columns.forEach(column -> rows.forEach(row -> {
            String given = IdentityNumber.normal(row.text(column.value() >= 0 ? column.value() : column.name()).strip());
            if (!given.isEmpty() && !titles.containsKey(given)) {
                keys.add(given);
            }
        }));
        loadKeys(keys);
        Set<String> names = new LinkedHashSet<>();
        columns.forEach(column -> rows.forEach(row -> addNames(column, row, names)));
        names.removeIf(text -> text.isEmpty() || !asked.add(text));
        loadNames(new ArrayList<>(names));
    }

    private void addNames(ColumnUse column, Row row, Set<String> names) {
        String given = column.value() < 0 ? "" : row.text(column.value()).strip();
        String named = column.name() < 0 ? "" : row.text(column.name()).strip();
        String stored = titles.get(IdentityNumber.normal(given));
        if (stored == null) {
            // Perhaps a name in the column of keys.
            names.add(given);
            names.add(named);
        } else if (!stored.equals(named)) {
            names.add(named);
        }
    }

    private void loadKeys(Set<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        titles.putAll(store.registers().titles(campaign, register, keys));
        List<String> rest = keys.stream().filter(each -> !titles.containsKey(each)).toList();
        // Records nobody gave a title.
        find(key, rest, row -> titles.put((String) row[0], ""));
    }

    private void loadNames(List<String> names) {
        if (title.equals(key)) {
            return;
        }
        find(title, names, row -> {
            String before = byName.putIfAbsent((String) row[1], (String) row[0]);
            if (before != null && !before.equals(row[0])) {
                ambiguous.add((String) row[1]);
            }
            titles.put((String) row[0], (String) row[1]);
        });
    }

    private void find(Feature feature, List<String> values, Consumer<Object[]> found) {
        for (int i = 0; i < values.size(); i += NAMES) {
            List<String> some = values.subList(i, Math.min(values.size(), i + NAMES));
            store.registers().stream(RegisterQuery.of(campaign, register).with(new Criterion.In(feature, some)),
                    List.of(key, title), row -> {
                        found.accept(row);
                        return true;
                    });
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String code(String given) {
        String normal = IdentityNumber.normal(given);
        return titles.containsKey(normal) ? normal : null;
    }

    @Override
    public String named(String text) {
        return ambiguous.contains(text) ? null : byName.get(text);
    }

    @Override
    public boolean ambiguous(String text) {
        return ambiguous.contains(text);
    }

    @Override
    public boolean open() {
        return false;
    }
}
