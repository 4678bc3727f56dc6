package org.qihang.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** The records of a query as the cells of a table, some rows at a time: names of codes and of references beside them. */
public final class RegisterRows {

    private static final int BLOCK = 500;

    private final Store store;
    private final RegisterQuery query;
    private final ExportCells cells;

    /**
     * @param columns the columns of the table, see {@link ExportColumn#of}
     * @param masked whether personal data is masked
     */
    public RegisterRows(Store store, RegisterQuery query, List<ExportColumn> columns, boolean masked) {
        this.store = store;
        this.query = query;
        this.cells = new ExportCells(store, query.campaign(), query.register(), columns, masked);
    }

    /**
     * Reads the rows.
     *
     * @param rows hears of some rows, each with a value for each column: text, number, date or null; false ends it
     * @return whether all rows were read
     */
    public boolean read(Predicate<List<Object[]>> rows) {
        List<Object[]> waiting = new ArrayList<>(BLOCK);
        boolean[] more = {true};
        store.registers().stream(query, cells.read(), row -> {
            waiting.add(row.clone());
            if (waiting.size() == BLOCK) {
                more[0] = rows.test(cells.of(waiting));
                waiting.clear();
            }
            return more[0];
        });
        return more[0] && rows.test(cells.of(waiting));
    }
}
