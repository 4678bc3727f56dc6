package org.qihang.ui.register;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.Direction;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterIconPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.layer.config.DefaultGridLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.print.config.PrintConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrinterData;

/** What keys, mouse and filter row of the table do. */
final class GridBehaviour extends AbstractRegistryConfiguration {

    /** The label of the cells that hold numbers. */
    static final String NUMBER = "number";

    private static final int PADDING = 5;

    private final FilterRowPainter filterPainter;
    private final RegisterTableActions actions;

    /** @param actions what keys and double click do */
    GridBehaviour(FilterCellPainter filterCell, RegisterTableActions actions) {
        FilterIconPainter icon = new FilterIconPainter();
        this.filterPainter = new FilterRowPainter(new PaddingDecorator(
                new CellPainterDecorator(filterCell, CellEdgeEnum.RIGHT, icon), 0, 0, 0, PADDING), icon);
        this.actions = actions;
    }

    /** What clicks in the filter row do. */
    DefaultFilterRowConfiguration filterRow() {
        DefaultFilterRowConfiguration row = new DefaultFilterRowConfiguration();
        row.cellPainter = filterPainter;
        return row;
    }

    /** The look of the filter row with its clearing icon. */
    ICellPainter filterPainter() {
        return filterPainter;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.TRUE);
        Style numbers = new Style();
        numbers.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, numbers, mode, NUMBER);
        }
        // On paper all columns stand on one sheet, side by side, and the date as people here write it.
        registry.registerConfigAttribute(PrintConfigAttributes.FITTING_MODE, Direction.HORIZONTAL);
        registry.registerConfigAttribute(PrintConfigAttributes.DEFAULT_PAGE_ORIENTATION, PrinterData.LANDSCAPE);
        registry.registerConfigAttribute(PrintConfigAttributes.DATE_FORMAT, "yyyy-MM-dd HH:mm");
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE),
                (table, event) -> actions.openSelected());
        key(registry, SWT.NONE, SWT.CR, actions::openSelected);
        key(registry, SWT.NONE, SWT.F2, actions::editCell);
        key(registry, SWT.NONE, SWT.DEL, actions::delete);
        // The grid's own search knows only the rows that have arrived, and so does its own print.
        key(registry, SWT.MOD1, 'f', actions::find);
        key(registry, SWT.MOD1, 'p', actions::print);
    }

    private static void key(UiBindingRegistry registry, int modifiers, int key, Runnable action) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), (table, event) -> action.run());
    }

    /** What the grid brings along: not the keys that change a cell by the first letter typed, nor its own export and print. */
    static final class Basics extends DefaultGridLayerConfiguration {

        Basics(CompositeLayer grid) {
            super(grid);
        }

        @Override
        protected void addEditingUIConfig() {
            // F2 does it, see above.
        }

        @Override
        protected void addPrintUIBindings() {
            // Ctrl+P is bound above.
        }

        @Override
        protected void addExcelExportUIBindings() {
            // Exported is what the register holds, not what the screen has.
        }
    }
}
