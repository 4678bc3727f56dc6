package org.qihang.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.qihang.ui.chart.Picture.Spot;

/**
 * Shows a picture. What lies under the mouse is told in a tool tip and chosen by a click; by keyboard the arrows go
 * from one thing to the next and Enter chooses it.
 */
public final class PictureCanvas extends Canvas {

    private static final int POINTS_PER_INCH = 72;

    private final Font bold;
    private Picture picture;
    private List<Spot> spots = List.of();
    private int current = -1;
    private Consumer<String> chosen = key -> { };

    public PictureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Ground.set(this, Palette.PAPER);
        bold = new LocalResourceManager(JFaceResources.getResources(), this)
                .create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
        addPaintListener(event -> paint(event.gc));
        addMouseListener(MouseListener.mouseUpAdapter(event -> clicked(event.x, event.y)));
        addMouseMoveListener(event -> hover(event.x, event.y));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, PictureCanvas::traverse);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = current < 0 ? spoken() : spots.get(current).details();
            }
        });
    }

    /** Tab leaves the picture; arrows stay in it. */
    private static void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private String spoken() {
        return String.join("\n", spots.stream().map(Spot::details).toList());
    }

    /** Shows another picture. */
    public void show(Picture next) {
        picture = next;
        current = -1;
        redraw();
    }

    /** What is shown; null before there is any. */
    public Picture picture() {
        return picture;
    }

    /** What to do with the key of what is chosen. */
    public void onChosen(Consumer<String> listener) {
        chosen = listener;
    }

    /** What lies where since it was painted last. */
    public List<Spot> spots() {
        return spots;
    }

    private void paint(GC gc) {
        if (picture == null) {
            return;
        }
        GcPen pen = new GcPen(gc, getFont(), bold);
        spots = List.copyOf(picture.paint(pen, getClientArea()));
        if (isFocusControl() && current >= 0 && current < spots.size()) {
            pen.frame(spots.get(current).area(), Palette.INK, 2);
        }
    }

    private Optional<Spot> at(int x, int y) {
        return spots.reversed().stream().filter(spot -> spot.area().contains(x, y)).findFirst();
    }

    private void clicked(int x, int y) {
        setFocus();
        at(x, y).ifPresent(this::choose);
    }

    private void choose(Spot spot) {
        current = spots.indexOf(spot);
        redraw();
        if (spot.key() != null) {
            chosen.accept(spot.key());
        }
    }

    private void hover(int x, int y) {
        Optional<Spot> spot = at(x, y);
        String text = spot.map(Spot::details).orElse(null);
        if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
        boolean open = spot.map(Spot::key).isPresent();
        setCursor(open ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void key(KeyEvent event) {
        if (spots.isEmpty()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> go(Math.min(current + 1, spots.size() - 1));
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(Math.max(current - 1, 0));
            case SWT.HOME -> go(0);
            case SWT.END -> go(spots.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> {
                if (current >= 0) {
                    choose(spots.get(current));
                }
            }
            default -> { }
        }
    }

    private void go(int spot) {
        current = spot;
        setToolTipText(spots.get(spot).details());
        getAccessible().setFocus(spot);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Point least = new Point(0, 0);
        if (picture != null) {
            GC gc = new GC(this);
            least = picture.size(new GcPen(gc, getFont(), bold));
            gc.dispose();
        }
        return new Point(widthHint == SWT.DEFAULT ? least.x : widthHint,
                heightHint == SWT.DEFAULT ? least.y : heightHint);
    }

    /** The picture as the text of an SVG file, at the size it has on screen. */
    public String svg() {
        Rectangle area = getClientArea();
        GC gc = new GC(this);
        try {
            int size = getFont().getFontData()[0].getHeight() * getDisplay().getDPI().y / POINTS_PER_INCH;
            SvgPen pen = new SvgPen(new GcPen(gc, getFont(), bold), size);
            picture.paint(pen, area);
            return pen.document(area.width, area.height);
        } finally {
            gc.dispose();
        }
    }
}
