package org.qihang.ui.register;

import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** How the register table looks: light header, every other row tinted, the window's own font. */
final class GridTheme extends ModernNatTableThemeConfiguration {

    private static final Color TEXT = GUIHelper.getColor(33, 37, 41);
    private static final Color QUIET = GUIHelper.getColor(108, 117, 125);
    private static final Color HEADER = GUIHelper.getColor(241, 244, 248);
    private static final Color TINT = GUIHelper.getColor(248, 250, 252);
    private static final Color LINE = GUIHelper.getColor(226, 231, 237);
    private static final Color SELECTED = GUIHelper.getColor(209, 228, 252);
    private static final Color SELECTED_HEADER = GUIHelper.getColor(222, 232, 244);
    private static final Color ANCHOR = GUIHelper.getColor(26, 115, 232);

    private static final int PADDING = 5;

    private final ICellPainter filterCell;

    /** @param filterCell paints the cells of the filter row */
    GridTheme(Font font, ICellPainter filterCell) {
        this.filterCell = filterCell;
        defaultFont = font;
        defaultFgColor = TEXT;
        evenRowBgColor = GUIHelper.COLOR_WHITE;
        oddRowBgColor = TINT;
        gridLineColor = LINE;
        cHeaderFont = font;
        cHeaderBgColor = HEADER;
        cHeaderFgColor = TEXT;
        rHeaderFont = font;
        rHeaderBgColor = HEADER;
        rHeaderFgColor = QUIET;
        rHeaderHAlign = HorizontalAlignmentEnum.RIGHT;
        cornerBgColor = HEADER;
        freezeSeparatorColor = QUIET;
        filterRowFont = font;
        filterRowBgColor = GUIHelper.COLOR_WHITE;
        filterRowFgColor = TEXT;
        defaultSelectionFont = font;
        defaultSelectionBgColor = SELECTED;
        defaultSelectionFgColor = TEXT;
        selectionAnchorSelectionFont = font;
        selectionAnchorSelectionBgColor = SELECTED;
        selectionAnchorSelectionFgColor = TEXT;
        selectionAnchorBorderStyle = new BorderStyle(1, ANCHOR, LineStyleEnum.SOLID);
        cHeaderSelectionFont = font;
        cHeaderSelectionBgColor = SELECTED_HEADER;
        cHeaderSelectionFgColor = TEXT;
        cHeaderFullSelectionBgColor = SELECTED_HEADER;
        cHeaderFullSelectionFgColor = TEXT;
        rHeaderSelectionFont = font;
        rHeaderSelectionBgColor = SELECTED_HEADER;
        rHeaderSelectionFgColor = TEXT;
        rHeaderFullSelectionBgColor = SELECTED_HEADER;
        rHeaderFullSelectionFgColor = TEXT;
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        filterRowCellPainter = filterCell;
        // A number stands off the line to its right.
        rHeaderCellPainter = new BackgroundPainter(new PaddingDecorator(new TextPainter(), 0, PADDING, 0, PADDING));
        rHeaderSelectionCellPainter = rHeaderCellPainter;
    }
}
