package org.qihang.ui.office.dashboard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Mark;
import org.qihang.ui.chart.MarkCanvas;
import org.qihang.ui.chart.Palette;

/** A strip that says what is missing and offers the next step; takes no room while nothing is. */
final class Banner {

    private final Composite area;

    Banner(Composite parent, String text, String action, Runnable step) {
        area = new Composite(parent, SWT.BORDER);
        Ground.set(area, Palette.PAPER);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).applyTo(area);
        new MarkCanvas(area, Mark.BEHIND, "");
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        Ground.set(label, Palette.PAPER);
        label.setForeground(Palette.INK);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT).applyTo(label);
        Button button = new Button(area, SWT.PUSH);
        button.setText(action);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> step.run()));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    void show(boolean shown) {
        area.setVisible(shown);
        ((GridData) area.getLayoutData()).exclude = !shown;
    }
}
