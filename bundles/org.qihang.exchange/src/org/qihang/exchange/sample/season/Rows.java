package org.qihang.exchange.sample.season;

import java.util.List;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;

/** Turns records into rows as bulk loads take them. */
final class Rows {

    private final List<Feature> columns;

    Rows(Register register) {
        columns = register.columns();
    }

    Object[] row(Record record) {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = record.eGet(columns.get(i).feature());
        }
        return row;
    }
}
