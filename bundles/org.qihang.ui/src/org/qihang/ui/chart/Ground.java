package org.qihang.ui.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The ground figures stand on: controls that keep their colours instead of the workbench theme's. */
public final class Ground {

    /** What the platform's style engine looks at before it styles a widget. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private Ground() {
    }

    /** Gives a control its ground and lets it keep its colours. To be called when it is created. */
    public static void set(Control control, Color color) {
        control.setData(UNSTYLED, Boolean.TRUE);
        control.setBackground(color);
    }
}
