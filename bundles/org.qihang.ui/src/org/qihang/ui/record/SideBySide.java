package org.qihang.ui.record;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;

/** Two values of each of some attributes beside each other; the person takes one of them. */
final class SideBySide {

    /** Letters a side is wide, and shows. */
    private static final int LETTERS = 18;
    private static final int MOST_ROWS_HEIGHT = 420;

    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(SideBySide.class, Locale.getDefault());
    private final ScrolledComposite scrolled;
    private final Composite area;
    private final int sideWidth;
    private final Map<Feature, Button> right = new LinkedHashMap<>();

    SideBySide(Composite parent, String leftTitle, String rightTitle) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        // What is further down must not be overlooked: the bar is there without the mouse over it.
        scrolled.setScrollbarsMode(SWT.NONE);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        area = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(16, 6).applyTo(area);
        Label measure = new Label(area, SWT.NONE);
        measure.setText("字".repeat(LETTERS));
        sideWidth = measure.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        measure.setText("");
        Composite pair = pair();
        side(new Label(pair, SWT.NONE)).setText(leftTitle);
        side(new Label(pair, SWT.NONE)).setText(rightTitle);
    }

    /** Adds an attribute with its two values as people read them. */
    void add(Feature feature, String left, String other, boolean otherTaken) {
        new Label(area, SWT.NONE).setText(labels.of(feature));
        // The radio buttons of a row need a parent of their own to exclude each other.
        Composite pair = pair();
        choice(pair, left, !otherTaken);
        right.put(feature, choice(pair, other, otherTaken));
    }

    private Button choice(Composite pair, String value, boolean selected) {
        Button button = side(new Button(pair, SWT.RADIO));
        String line = value.replaceAll("\\s+", " ");
        String shown = line.length() > LETTERS ? line.substring(0, LETTERS - 1) + "…" : line;
        button.setText(value.isEmpty() ? texts.text("conflict.nothing") : shown.replace("&", "&&"));
        button.setToolTipText(shown.equals(value) ? null : value);
        button.setSelection(selected);
        return button;
    }

    private Composite pair() {
        Composite pair = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 0).applyTo(pair);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
        return pair;
    }

    /** Both sides are as wide in every row, so that values stand under each other. */
    private <T extends Control> T side(T control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(sideWidth, SWT.DEFAULT).applyTo(control);
        return control;
    }

    /** Lays out what was added; more than fits is scrolled. */
    Control done() {
        Point size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scrolled.setMinSize(size);
        GridDataFactory.fillDefaults().grab(true, true).hint(size.x, Math.min(size.y, MOST_ROWS_HEIGHT))
                .applyTo(scrolled);
        return scrolled;
    }

    /** The attributes whose right value is taken. */
    Set<Feature> right() {
        return right.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
