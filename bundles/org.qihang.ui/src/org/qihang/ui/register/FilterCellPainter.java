package org.qihang.ui.register;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A cell of the filter row: what is typed, or in grey what could be; red where it was not understood. */
final class FilterCellPainter extends TextPainter {

    private static final Color HINT = GUIHelper.getColor(154, 163, 173);
    private static final Color FAULT = GUIHelper.getColor(197, 34, 31);
    private static final Color SET = GUIHelper.getColor(26, 92, 190);

    private final IntFunction<String> hint;
    private final IntPredicate faulty;
    private Color colour = HINT;

    /**
     * @param hint what can be typed, by column index
     * @param faulty whether what is typed was not understood, by column index
     */
    FilterCellPainter(IntFunction<String> hint, IntPredicate faulty) {
        super(false, false);
        this.hint = hint;
        this.faulty = faulty;
    }

    private static boolean isSet(ILayerCell cell) {
        return cell.getDataValue() != null && !cell.getDataValue().toString().isEmpty();
    }

    @Override
    protected String convertDataType(ILayerCell cell, IConfigRegistry registry) {
        return isSet(cell) ? super.convertDataType(cell, registry) : hint.apply(cell.getColumnIndex());
    }

    @Override
    public void setupGCFromConfig(GC gc, IStyle style) {
        super.setupGCFromConfig(gc, style);
        gc.setForeground(colour);
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        colour = !isSet(cell) ? HINT : faulty.test(cell.getColumnIndex()) ? FAULT : SET;
        super.paintCell(cell, gc, bounds, registry);
    }
}
