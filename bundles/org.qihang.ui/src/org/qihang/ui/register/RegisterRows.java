package org.qihang.ui.register;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;

/**
 * The cells of the register table: those of the rows that have arrived, and {@value #COMING} for those still to
 * come. Never waits. For the UI thread.
 */
final class RegisterRows implements IRowDataProvider<Record> {

    /** What a cell shows until its row is there. */
    static final String COMING = "…";

    private final List<Feature> columns;
    private RowPages pages;
    private final Changer changer;
    private RowText text;

    /** Takes what was typed into a cell. */
    interface Changer {
        void change(Record row, Feature feature, Object value);
    }

    RegisterRows(List<Feature> columns, RowText text, Changer changer) {
        this.columns = List.copyOf(columns);
        this.text = text;
        this.changer = changer;
    }

    /** Every column, shown or not, in the order of the model. */
    List<Feature> columns() {
        return columns;
    }

    /** Shows other rows from now on. */
    void show(RowPages rows) {
        pages = rows;
    }

    /** Shows values with these names from now on. */
    void show(RowText names) {
        text = names;
    }

    RowText text() {
        return text;
    }

    @Override
    public Object getDataValue(int column, int row) {
        Record object = getRowObject(row);
        if (object == null) {
            return pages != null && pages.loaded(row) ? "" : COMING;
        }
        Feature feature = columns.get(column);
        return text.of(feature, object.eGet(feature.feature()));
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        Record record = getRowObject(row);
        if (record != null) {
            changer.change(record, columns.get(column), value);
        }
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return pages == null ? 0 : pages.rows();
    }

    @Override
    public Record getRowObject(int row) {
        return pages == null ? null : pages.row(row);
    }

    /** Rows are known by position only; the table never asks for the position of a row. */
    @Override
    public int indexOfRowObject(Record row) {
        return -1;
    }
}
