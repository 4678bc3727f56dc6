package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.store.Criterion;

/** What the filter row asks for. A text that cannot be understood filters nothing and is told. */
final class RegisterFilter implements IFilterStrategy<Record> {

    private final List<Feature> columns;
    private final Runnable changed;
    private final Map<Integer, FilterException> faults = new TreeMap<>();
    private FilterText language;
    private Map<Integer, Object> typed = Map.of();
    private List<Criterion> criteria = List.of();

    RegisterFilter(List<Feature> columns, FilterText language, Runnable changed) {
        this.columns = columns;
        this.language = language;
        this.changed = changed;
    }

    /** Understands texts with other code names from now on. */
    void language(FilterText other) {
        language = other;
        if (!typed.isEmpty()) {
            applyFilter(typed);
        }
    }

    /** The conditions all rows shown fulfil. */
    List<Criterion> criteria() {
        return criteria;
    }

    /** Texts that were not understood, by column. */
    Map<Integer, FilterException> faults() {
        return faults;
    }

    @Override
    public void applyFilter(Map<Integer, Object> texts) {
        typed = new HashMap<>(texts);
        faults.clear();
        List<Criterion> found = new ArrayList<>();
        new TreeMap<>(texts).forEach((column, text) -> {
            try {
                found.addAll(language.criteria(columns.get(column), text.toString()));
            } catch (FilterException fault) {
                faults.put(column, fault);
            }
        });
        criteria = List.copyOf(found);
        changed.run();
    }
}
