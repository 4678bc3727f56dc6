package org.qihang.ui.register;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;

/** The titles over the columns: the model's labels. */
final class ColumnTitles implements IDataProvider {

    private final List<Feature> columns;
    private final Labels labels;

    ColumnTitles(List<Feature> columns, Labels labels) {
        this.columns = columns;
        this.labels = labels;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return labels.of(columns.get(column));
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("titles come from the model");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
