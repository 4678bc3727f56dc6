package org.qihang.ui.register;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/**
 * The font of a table: the window's own, but where the system has a family with both Chinese and Latin letters
 * that one, so that numbers and names stand on one line.
 */
final class GridFont {

    /** Families with both scripts, as Linux distributions bring them; other systems' own fonts have both. */
    private static final List<String> FAMILIES = List.of("Noto Sans CJK SC", "Source Han Sans SC",
            "WenQuanYi Micro Hei");

    private final Font font;

    GridFont(Control control) {
        FontData own = control.getFont().getFontData()[0];
        font = FAMILIES.stream().filter(name -> control.getDisplay().getFontList(name, true).length > 0).findFirst()
                .map(name -> GUIHelper.getFont(new FontData(name, own.getHeight(), own.getStyle())))
                .orElse(control.getFont());
    }

    /** Kept by the table's own resources; never disposed by its user. */
    Font font() {
        return font;
    }
}
