package org.qihang.ui.register;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.Direction;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterIconPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.print.config.PrintConfigAttributes;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrinterData;

/** What keys, mouse and filter row of the table do. */
final class GridBehaviour extends AbstractRegistryConfiguration {

    private static final int PADDING = 5;

    private final FilterRowPainter filterPainter;
    private final Runnable open;
    private final Runnable find;

    /**
     * @param open opens the record the selection begins at
     * @param find goes to the quick search
     */
    GridBehaviour(FilterCellPainter filterCell, Runnable open, Runnable find) {
        FilterIconPainter icon = new FilterIconPainter();
        this.filterPainter = new FilterRowPainter(new PaddingDecorator(
                new CellPainterDecorator(filterCell, CellEdgeEnum.RIGHT, icon), 0, 0, 0, PADDING), icon);
        this.open = open;
        this.find = find;
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
        // On paper all columns stand on one sheet, side by side, and the date as people here write it.
        registry.registerConfigAttribute(PrintConfigAttributes.FITTING_MODE, Direction.HORIZONTAL);
        registry.registerConfigAttribute(PrintConfigAttributes.DEFAULT_PAGE_ORIENTATION, PrinterData.LANDSCAPE);
        registry.registerConfigAttribute(PrintConfigAttributes.DATE_FORMAT, "yyyy-MM-dd HH:mm");
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        IMouseAction opening = (table, event) -> open.run();
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), opening);
        // The grid's own search knows only the rows that have arrived.
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (table, event) -> find.run());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> open.run());
    }
}
