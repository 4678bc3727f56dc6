package org.qihang.ui.figure;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.qihang.ui.chart.Ground;
import org.qihang.ui.chart.Palette;
import org.qihang.ui.chart.Picture;
import org.qihang.ui.chart.PictureCanvas;

/** A picture that scrolls where the window is too small for it, a line that says what is pointed at, and buttons. */
final class FigurePage {

    private final FigureWords words;
    private final Composite page;
    private final Composite middle;
    private final Label message;
    private final ScrolledComposite scroll;
    private final PictureCanvas canvas;
    private final Label details;
    private final Button export;

    FigurePage(Composite parent, FigureWords words, Runnable refresh, Runnable exporting) {
        this.words = words;
        page = composite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        middle = composite(page);
        middle.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
        message = new Label(middle, SWT.WRAP | SWT.CENTER);
        Ground.set(message, Palette.PAPER);
        message.setForeground(Palette.INK);
        scroll = new ScrolledComposite(middle, SWT.H_SCROLL | SWT.V_SCROLL);
        Ground.set(scroll, Palette.PAPER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas = new PictureCanvas(scroll);
        scroll.setContent(canvas);
        scroll.addListener(SWT.Resize, event -> fit());
        canvas.onPointed(this::tell);
        Composite bar = composite(page);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        details = new Label(bar, SWT.WRAP);
        Ground.set(details, Palette.PAPER);
        details.setForeground(Palette.INK);
        button(bar, "bar.refresh", refresh);
        export = button(bar, "bar.export", exporting);
        details.setText(words.text("bar.hint"));
        int line = details.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, 2 * line).applyTo(details);
        export.setEnabled(false);
    }

    private static Composite composite(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        Ground.set(composite, Palette.PAPER);
        return composite;
    }

    private Button button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(words.text(key));
        button.setToolTipText(words.text(key + ".tip"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    /** Whether the person can see it: not while another tab or window lies over it. */
    boolean seen() {
        return page.isVisible();
    }

    /** Told whenever it is painted, thus when it comes to be seen. */
    void onSeen(Runnable listener) {
        canvas.addListener(SWT.Paint, event -> listener.run());
        message.addListener(SWT.Paint, event -> listener.run());
        details.addListener(SWT.Paint, event -> listener.run());
    }

    /** Shows a picture. */
    void show(Picture picture) {
        canvas.show(picture);
        fit();
        tell(words.text("bar.hint"));
        top(scroll, true);
    }

    /** What needs the whole width in a small window needs less height in a wide one. */
    private void fit() {
        Point least = canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.max(least.x, scroll.getClientArea().width);
        scroll.setMinSize(least.x, canvas.computeSize(width, SWT.DEFAULT).y);
    }

    /** Says something instead of a picture. */
    void say(String text) {
        message.setText("\n\n" + text.replace("&", "&&"));
        tell("");
        top(message, false);
    }

    private void top(Control control, boolean pictured) {
        export.setEnabled(pictured);
        ((StackLayout) middle.getLayout()).topControl = control;
        middle.layout();
    }

    /** Says something in the line below the picture; of several lines one. */
    void tell(String text) {
        details.setText(text.replace("\n", words.text("bar.separator")).replace("&", "&&"));
        details.setToolTipText(text);
    }

    /** What is shown instead of a picture; empty while there is one. */
    String said() {
        return ((StackLayout) middle.getLayout()).topControl == message ? message.getText().strip() : "";
    }

    String told() {
        return details.getText();
    }

    Composite control() {
        return page;
    }

    PictureCanvas canvas() {
        return canvas;
    }
}
