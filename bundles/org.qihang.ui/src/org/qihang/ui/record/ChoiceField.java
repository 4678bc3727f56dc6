package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Feature;
import org.qihang.ui.value.Codes;

/** A value out of a few: a short table of codes, or yes and no; the first entry is none. */
final class ChoiceField extends RecordField {

    /** A table with more codes than this is typed into with proposals, not listed. */
    private static final int LISTED = 10;

    private final List<Object> choices = new ArrayList<>();
    private Combo combo;

    ChoiceField(FormContext context, Feature feature) {
        super(context, feature);
    }

    static boolean fits(FormContext context, Feature feature) {
        return feature.kind() == Feature.Kind.BOOLEAN || !feature.list() && context.edit().rules().names().of(feature)
                .filter(codes -> !codes.open() && codes.entries().size() <= LISTED).isPresent();
    }

    @Override
    Control createControl(Composite area) {
        combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        context().toolkit().adapt(combo, true, true);
        add(null);
        if (feature().kind() == Feature.Kind.BOOLEAN) {
            List.of(true, false).forEach(this::add);
        } else {
            edit().rules().names().of(feature()).orElseThrow().entries().stream().map(Codes.Entry::code)
                    .forEach(this::add);
        }
        combo.setVisibleItemCount(LISTED + 1);
        combo.addListener(SWT.Selection, event -> {
            edit().choose(feature(), choices.get(combo.getSelectionIndex()));
            context().changed().run();
        });
        // The wheel scrolls the form; it must not change a value nobody looks at.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return combo;
    }

    private void add(Object value) {
        choices.add(value);
        combo.add(edit().rules().shown(feature(), value));
    }

    @Override
    void show(boolean hidden) {
        Object value = "".equals(value()) ? null : value();
        if (!choices.contains(value)) {
            add(value);
        }
        combo.select(choices.indexOf(value));
    }
}
