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
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
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

    private final Font bold;
    private Picture picture;
    private List<Spot> spots = List.of();
    private int current = -1;
    private Consumer<String> chosen = key -> { };
    private Consumer<String> pointed = details -> { };

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
                event.result = current < 0 || current >= spots.size() ? spoken() : spots.get(current).details();
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

    /** Told what is pointed at in words, by mouse or keyboard. */
    public void onPointed(Consumer<String> listener) {
        pointed = listener;
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
            // Dark around light: one of them is seen upon any colour.
            Rectangle area = spots.get(current).area();
            pen.frame(area, Palette.INK, 2);
            pen.frame(new Rectangle(area.x + 2, area.y + 2, area.width - 4, area.height - 4), Palette.PAPER, 2);
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
            spot.ifPresent(each -> pointed.accept(each.details()));
        }
        boolean open = spot.map(Spot::key).isPresent();
        setCursor(open ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void key(KeyEvent event) {
        if (spots.isEmpty()) {
            return;
        }
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.SPACE;
        if (enter && current >= 0 && current < spots.size()) {
            choose(spots.get(current));
        }
        SpotKeys.next(spots, current, event.keyCode).ifPresent(this::go);
    }

    private void go(int spot) {
        current = spot;
        pointed.accept(spots.get(spot).details());
        showCurrent();
        getAccessible().setFocus(spot);
        redraw();
    }

    /** Scrolls so that what the keyboard is at can be seen. */
    private void showCurrent() {
        if (getParent() instanceof ScrolledComposite scroll) {
            Rectangle area = spots.get(current).area();
            Point origin = scroll.getOrigin();
            Rectangle seen = scroll.getClientArea();
            scroll.setOrigin(into(area.x, area.width, origin.x, seen.width), into(area.y, area.height, origin.y, seen.height));
        }
    }

    private static int into(int from, int length, int origin, int seen) {
        return from < origin ? from : from + length > origin + seen ? from + length - seen : origin;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Point least = new Point(0, 0);
        if (picture != null) {
            GC gc = new GC(this);
            Pen pen = new GcPen(gc, getFont(), bold);
            least = picture.size(pen);
            if (widthHint > least.x) {
                least.y = picture.height(pen, widthHint);
            }
            gc.dispose();
        }
        return new Point(widthHint == SWT.DEFAULT ? least.x : widthHint,
                heightHint == SWT.DEFAULT ? least.y : heightHint);
    }

    /** The picture as the text of an SVG file, at the size it has on screen. */
    public String svg() {
        Point size = getSize();
        GC gc = new GC(this);
        try {
            GcPen measure = new GcPen(gc, getFont(), bold);
            // A Chinese sign is as wide as its font is large.
            SvgPen pen = new SvgPen(measure, measure.extent("国").x);
            picture.paint(pen, new Rectangle(0, 0, size.x, size.y));
            return pen.document(size.x, size.y);
        } finally {
            gc.dispose();
        }
    }

    /** The picture as pixels, also what is scrolled away. */
    public ImageData pixels() {
        Point size = getSize();
        Image image = new Image(getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(image);
        try {
            gc.setBackground(Palette.PAPER);
            gc.fillRectangle(image.getBounds());
            picture.paint(new GcPen(gc, getFont(), bold), new Rectangle(0, 0, size.x, size.y));
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
