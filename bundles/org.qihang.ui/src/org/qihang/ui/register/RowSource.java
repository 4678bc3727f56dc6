package org.qihang.ui.register;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.qihang.model.register.Record;
import org.qihang.store.Criterion;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * Where the rows of a query are, by position. Rows in the order of their keys are found by offset: both databases
 * walk the key's index for that, 250,000 rows deep still within a blink. Filtered or sorted rows have no such
 * index: their keys are read and sorted once, and each page is then looked up by key.
 */
interface RowSource {

    /** How many rows there are; reads from the store where that is not known yet. */
    long count();

    /** Some rows, in order; null for one that was deleted meanwhile. Reads from the store. */
    List<Record> rows(int from, int count);

    /**
     * The source of a query's rows.
     *
     * @param stopped asked now and then while keys are read
     */
    static RowSource of(Store store, RegisterQuery query, BooleanSupplier stopped) {
        // Whoever looks at a register soon sorts and filters it.
        store.registers().ahead(query.campaign(), query.register());
        // A quick search goes by indexes, way by way, which only the store's own pages do.
        boolean quick = query.where().stream().anyMatch(Criterion.Quick.class::isInstance);
        boolean plain = query.where().isEmpty() && query.order().isEmpty();
        if (plain || quick || query.register().key().isEmpty()) {
            return new OffsetRows(store, query);
        }
        return SortedKeys.read(store, query, stopped).<RowSource>map(keys -> keys)
                .orElseGet(() -> new OffsetRows(store, query));
    }
}
