package org.qihang.ui.register.mark;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.qihang.model.text.Texts;

/** What the signs in the table mean; pressed, only rows with that mark are shown. */
public final class MarkLegend extends Composite {

    private final Map<Mark, Button> buttons = new EnumMap<>(Mark.class);

    /** @param choose takes the mark rows are to have; null for all rows */
    public MarkLegend(Composite parent, Set<Mark> marks, Consumer<Mark> choose) {
        super(parent, SWT.NONE);
        Texts texts = Texts.of(MarkLegend.class, Locale.getDefault());
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, marks.size())).spacing(2, 0).applyTo(this);
        for (Mark mark : marks) {
            Button button = new Button(this, SWT.TOGGLE | SWT.FLAT);
            button.setText(mark.sign() + " " + texts.text("mark." + mark.name().toLowerCase(Locale.ROOT)));
            button.setToolTipText(texts.text("mark.tip"));
            button.setForeground(MarkStyles.colour(mark));
            button.addListener(SWT.Selection, event -> {
                boolean chosen = button.getSelection();
                clear();
                button.setSelection(chosen);
                choose.accept(chosen ? mark : null);
            });
            buttons.put(mark, button);
        }
    }

    /** No mark is pressed. */
    public void clear() {
        buttons.values().forEach(button -> button.setSelection(false));
    }
}
