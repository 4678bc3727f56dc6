package org.qihang.ui.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayerListener;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.register.Record;
import org.qihang.ui.register.cell.CellEditing;
import org.qihang.ui.register.cell.EditedCells;
import org.qihang.ui.register.mark.MarkStyles;
import org.qihang.ui.register.mark.RowMarks;

/**
 * The NatTable of a register, layer by layer: rows from the pages, columns in the person's order, a header that
 * sorts, the filter row and row numbers.
 */
final class RegisterGrid {

    private static final int PADDING = 10;
    private static final int HEADER = 2;
    private static final String WIDEST_NUMBER = "0000000";

    private final List<Feature> columns;
    private final RegisterFilter filter;
    private final DataLayer data;
    private final ColumnReorderLayer reorder;
    private final ColumnHideShowLayer hideShow;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final FreezeLayer freeze;
    private final FilterRowDataLayer<Record> filterRow;
    private final NatTable table;

    RegisterGrid(Composite parent, RegisterRows rows, RowMarks marks, Labels labels, RegisterSort sort,
            RegisterFilter filter, GridBehaviour behaviour, EditedCells cells) {
        columns = rows.columns();
        this.filter = filter;
        Font font = new GridFont(parent).font();
        data = new DataLayer(rows);
        for (int i = 0; i < columns.size(); i++) {
            data.setDefaultColumnWidthByPosition(i, columns.get(i).width());
        }
        data.setConfigLabelAccumulator((cell, column, row) -> {
            cell.addLabel(CellEditing.LABEL);
            if (columns.get(column).kind() == Feature.Kind.INTEGER || columns.get(column).kind() == Feature.Kind.DECIMAL) {
                cell.addLabel(GridBehaviour.NUMBER);
            }
            Record record = rows.getRowObject(row);
            if (record != null) {
                marks.of(columns.get(column), record).ifPresent(mark -> cell.addLabelOnTop(MarkStyles.label(mark)));
            }
        });
        reorder = new ColumnReorderLayer(data);
        hideShow = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hideShow);
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        CompositeFreezeLayer body = new CompositeFreezeLayer(freeze, viewport, selection);

        ConfigRegistry registry = new ConfigRegistry();
        IDataProvider titles = new ColumnTitles(columns, labels);
        DataLayer titleData = new DataLayer(titles);
        ColumnHeaderLayer header = new ColumnHeaderLayer(titleData, body, selection);
        SortHeaderLayer<Record> sortable = new SortHeaderLayer<>(header, sort, false);
        sortable.addConfiguration(new MultiColumnSort());
        filterRow = new FilterRowDataLayer<>(filter, sortable, titles, registry, false);
        filterRow.addConfiguration(behaviour.filterRow());
        FilterRowHeaderComposite<Record> headers = new FilterRowHeaderComposite<>(sortable, filterRow);

        DataLayer numbers = new DataLayer(new DefaultRowHeaderDataProvider(rows));
        RowHeaderLayer rowHeader = new RowHeaderLayer(numbers, body, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(titles,
                numbers.getDataProvider())), rowHeader, headers);

        GridLayer layers = new GridLayer(body, headers, rowHeader, corner, false);
        layers.addConfiguration(new GridBehaviour.Basics(layers));
        table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS | SWT.BORDER, layers, false);
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(behaviour);
        table.addConfiguration(new MarkStyles());
        table.addConfiguration(new CellEditing(cells, font));
        table.configure();
        int height = measure(parent, font, "启").y + PADDING;
        List.of(data, numbers).forEach(layer -> rowHeight(layer, height));
        List.of(titleData, filterRow).forEach(layer -> rowHeight(layer, height + HEADER));
        numbers.setDefaultColumnWidth(numbers.downScaleColumnWidth(measure(parent, font, WIDEST_NUMBER).x + PADDING));
        table.setTheme(new GridTheme(font, behaviour.filterPainter()));
    }

    /** What is measured on the screen is scaled already, and the table scales what it is told. */
    private static void rowHeight(DataLayer layer, int pixels) {
        layer.setDefaultRowHeight(layer.downScaleRowHeight(pixels));
    }

    private static Point measure(Composite parent, Font font, String text) {
        GC gc = new GC(parent);
        try {
            gc.setFont(font);
            return gc.textExtent(text);
        } finally {
            gc.dispose();
        }
    }

    NatTable table() {
        return table;
    }

    SelectionLayer selection() {
        return selection;
    }

    /** The attribute of a column as it stands in the body, from 0. */
    Feature featureAt(int selectionColumn) {
        return columns.get(selection.getColumnIndexByPosition(selectionColumn));
    }

    /** Other rows are there: their number or all of them changed. The selected cell stays where it is on the screen. */
    void rowsChanged() {
        PositionCoordinate anchor = new PositionCoordinate(selection.getSelectionAnchor());
        boolean one = selection.getSelectedRowCount() == 1;
        data.fireLayerEvent(new RowStructuralRefreshEvent(data));
        if (one && selection.getSelectionAnchor().getRowPosition() < 0 && anchor.getRowPosition() >= 0
                && anchor.getRowPosition() < selection.getRowCount()
                && anchor.getColumnPosition() < selection.getColumnCount()) {
            // Without an event: the table must not jump to the cell under somebody who looks elsewhere.
            selection.getSelectionModel().addSelection(anchor.getColumnPosition(), anchor.getRowPosition());
            selection.setLastSelectedCell(anchor.getColumnPosition(), anchor.getRowPosition());
            selection.moveSelectionAnchor(anchor.getColumnPosition(), anchor.getRowPosition());
        }
    }

    /** Shows the first row; nothing is selected any more: where the selection was, others stand now. */
    void goToTop() {
        selection.clear();
        viewport.moveRowPositionIntoViewport(0);
    }

    /** Cells that were on their way are there. */
    void cellsArrived() {
        data.fireLayerEvent(new VisualRefreshEvent(data));
    }

    /** Types a text into the filter row; null or empty takes the filter of that attribute away. */
    void filter(Feature feature, String text) {
        filterRow.getFilterRowDataProvider().setDataValue(columns.indexOf(feature), 0, text);
        table.refresh(false);
    }

    void clearFilters() {
        table.doCommand(new ClearAllFiltersCommand());
    }

    void listen(ILayerListener listener) {
        table.addLayerListener(listener);
    }

    /** The columns shown, from left to right. */
    List<Feature> shown() {
        List<Feature> shown = new ArrayList<>();
        for (int i = 0; i < hideShow.getColumnCount(); i++) {
            shown.add(columns.get(hideShow.getColumnIndexByPosition(i)));
        }
        return shown;
    }

    /** So many columns at the left stay where they are when the others are scrolled; 0 for none. */
    void freeze(int count) {
        FreezeHelper.unfreeze(freeze, viewport);
        if (count > 0 && count < hideShow.getColumnCount()) {
            FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(freeze, 0, -1),
                    new PositionCoordinate(freeze, count - 1, -1));
        }
        table.refresh();
    }

    /** About how many sheets of paper so many rows take. */
    int pages(long rows) {
        int header = table.getRowHeightByPosition(0) + table.getRowHeightByPosition(1);
        return new PrintedPages(hideShow.getWidth(), table.getDisplay().getDPI().x).of(rows, header,
                data.getRowHeightByPosition(0));
    }

    int frozen() {
        return freeze.isFrozen() ? freeze.getColumnCount() : 0;
    }

    /** What is typed into the filter row, by attribute. */
    Map<Feature, String> typed() {
        Map<Feature, String> typed = new HashMap<>();
        filterRow.getFilterRowDataProvider().getFilterIndexToObjectMap().forEach((index, text) -> {
            if (text != null && !text.toString().isEmpty()) {
                typed.put(columns.get(index), text.toString());
            }
        });
        return typed;
    }

    /** Types the whole filter row anew. */
    void typed(Map<Feature, String> texts) {
        Map<Integer, Object> row = filterRow.getFilterRowDataProvider().getFilterIndexToObjectMap();
        row.clear();
        texts.forEach((feature, text) -> row.put(columns.indexOf(feature), text));
        filter.applyFilter(row);
        table.refresh(false);
    }

    /** The columns as they are arranged now. */
    ColumnLayout layout() {
        List<String> order = new ArrayList<>();
        for (int index : reorder.getColumnIndexOrder()) {
            order.add(columns.get(index).name());
        }
        Set<String> hidden = new LinkedHashSet<>();
        hideShow.getHiddenColumnIndexes().forEach(index -> hidden.add(columns.get(index).name()));
        Map<String, Integer> widths = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int width = data.getConfiguredColumnWidthByPosition(i);
            if (width > 0 && width != columns.get(i).width()) {
                widths.put(columns.get(i).name(), width);
            }
        }
        return new ColumnLayout(order, hidden, widths);
    }

    /** Arranges the columns. */
    void arrange(ColumnLayout layout) {
        hideShow.showAllColumns();
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            index.put(columns.get(i).name(), i);
            data.setColumnWidthByPosition(i, layout.widths().getOrDefault(columns.get(i).name(),
                    columns.get(i).width()), false);
        }
        for (int position = 0; position < layout.order().size(); position++) {
            int from = reorder.getColumnPositionByIndex(index.get(layout.order().get(position)));
            if (from != position) {
                reorder.reorderColumnPosition(from, position);
            }
        }
        Collection<Integer> hidden = layout.hidden().stream().map(index::get).toList();
        if (!hidden.isEmpty()) {
            hideShow.hideColumnIndexes(hidden);
        }
        table.refresh();
    }
}
