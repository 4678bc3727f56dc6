package org.qihang.ui.chart;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A framed white area with a bold title; what it holds is put into its body. */
public final class Section {

    private final Composite frame;
    private final Composite top;

    public Section(Composite parent, String text, Fonts fonts) {
        frame = new Composite(parent, SWT.BORDER);
        Ground.set(frame, Palette.PAPER);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(6, 4).applyTo(frame);
        top = new Composite(frame, SWT.NONE);
        Ground.set(top, Palette.PAPER);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        Label title = new Label(top, SWT.NONE);
        title.setFont(fonts.bold());
        title.setForeground(Palette.INK);
        Ground.set(title, Palette.PAPER);
        title.setText(text);
    }

    /** The line of the title; what is put into it stands right of the title. */
    public Composite top() {
        return top;
    }

    public Composite body() {
        return frame;
    }
}
