package org.qihang.ui.register;

import java.util.List;
import org.qihang.model.register.Record;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Rows found by how many come before them. */
final class OffsetRows implements RowSource {

    private final Store store;
    private final RegisterQuery query;

    OffsetRows(Store store, RegisterQuery query) {
        this.store = store;
        this.query = query;
    }

    @Override
    public long count() {
        return store.registers().count(query);
    }

    @Override
    public List<Record> rows(int from, int count) {
        return store.registers().page(query, from, count);
    }
}
