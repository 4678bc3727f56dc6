package org.qihang.ui.register.mark;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;

/** How marked cells look: the sign before the text, in the mark's colours. */
public final class MarkStyles extends AbstractRegistryConfiguration {

    private static final int PADDING = 4;

    /** The label of the cells with a mark. */
    public static String label(Mark mark) {
        return "mark." + mark;
    }

    /** The colour of a mark's sign. */
    public static Color colour(Mark mark) {
        return switch (mark) {
            case LATE -> GUIHelper.getColor(179, 38, 30);
            case SOON -> GUIHelper.getColor(145, 91, 0);
            case MISSING -> GUIHelper.getColor(106, 64, 160);
        };
    }

    private static Color ground(Mark mark) {
        return switch (mark) {
            case LATE -> GUIHelper.getColor(253, 232, 230);
            case SOON -> GUIHelper.getColor(255, 244, 220);
            case MISSING -> GUIHelper.getColor(243, 236, 251);
        };
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        for (Mark mark : Mark.values()) {
            Style style = new Style();
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground(mark));
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colour(mark));
            style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label(mark));
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(
                    new PaddingDecorator(new Sign(mark), 0, PADDING, 0, PADDING, false)), DisplayMode.NORMAL, label(mark));
        }
    }

    /** A cell's text with the sign before it. */
    private static final class Sign extends TextPainter {

        private final Mark mark;

        Sign(Mark mark) {
            super(false, false);
            this.mark = mark;
        }

        @Override
        protected String convertDataType(ILayerCell cell, IConfigRegistry registry) {
            return mark.sign() + " " + super.convertDataType(cell, registry);
        }
    }
}
