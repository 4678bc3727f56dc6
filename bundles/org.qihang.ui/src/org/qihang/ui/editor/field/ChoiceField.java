package org.qihang.ui.editor.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;

/** One of few: the list is made anew for every element. */
abstract class ChoiceField extends Field {

    private static final int VISIBLE_ROWS = 20;

    /**
     * Something that can be chosen.
     *
     * @param value null for "nothing"
     */
    record Choice(Object value, String label) {
    }

    private final List<Choice> choices = new ArrayList<>();
    private Combo combo;

    ChoiceField(Feature feature, FieldContext context) {
        super(feature, context);
    }

    @Override
    public Control create(Composite parent, FormToolkit toolkit) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(VISIBLE_ROWS);
        toolkit.adapt(combo, true, true);
        combo.addListener(SWT.Selection, event -> chosen(choices.get(combo.getSelectionIndex()).value()));
        // The wheel scrolls the form; it must not change a value nobody looks at.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return combo;
    }

    @Override
    public Control control() {
        return combo;
    }

    /** What can be chosen for an element. */
    abstract List<Choice> choices(EObject shown);

    /** The choice of a value that is not in the list: it is shown, not lost. */
    abstract Choice unknown(Object value);

    @Override
    protected void fill(EObject shown, Object value) {
        choices.clear();
        choices.addAll(choices(shown));
        int index = index(value);
        if (index < 0) {
            choices.add(unknown(value));
            index = choices.size() - 1;
        }
        String[] labels = choices.stream().map(Choice::label).toArray(String[]::new);
        if (!List.of(labels).equals(List.of(combo.getItems()))) {
            combo.setItems(labels);
        }
        combo.select(index);
    }

    private int index(Object value) {
        for (int i = 0; i < choices.size(); i++) {
            if (Objects.equals(choices.get(i).value(), value)) {
                return i;
            }
        }
        return -1;
    }
}
