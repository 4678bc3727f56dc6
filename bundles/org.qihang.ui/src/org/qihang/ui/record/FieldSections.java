package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.ui.widget.Steps;

/** The fields of a form: a section for each group of attributes, two columns of fields where there is room. */
final class FieldSections {

    /** Label and field, twice where there is room. */
    private static final int NARROW = 2;
    private static final int WIDE = 4;
    private static final int MARGIN = 24;
    private static final int LABEL_GAP = 10;

    /** Fields made before the window may answer again. */
    private static final int AT_ONCE = 8;

    private final FormContext context;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final List<Composite> groups = new ArrayList<>();
    private final List<RecordField> fields = new ArrayList<>();
    private final List<Composite> fillers = new ArrayList<>();
    private int columns = WIDE;

    FieldSections(FormContext context) {
        this.context = context;
    }

    /** Adds the steps that make the sections one below the other. */
    void create(Composite body, Steps steps) {
        Register register = context.edit().register();
        Map<String, List<Feature>> features = new LinkedHashMap<>();
        Stream.concat(register.attributes().stream(), register.computed().stream()).forEach(feature -> features
                .computeIfAbsent(feature.group().orElse("identity"), key -> new ArrayList<>()).add(feature));
        int labelWidth = labelWidth(body, register);
        features.forEach((group, attributes) -> section(body, group, attributes, labelWidth, steps));
        steps.add(this::spread);
    }

    private void section(Composite body, String group, List<Feature> features, int labelWidth, Steps steps) {
        steps.add(() -> {
            Composite area = FormSection.create(context.toolkit(), body, labels.group(group));
            GridLayoutFactory.swtDefaults().numColumns(columns).margins(4, 6).spacing(LABEL_GAP, 4).applyTo(area);
            groups.add(area);
        });
        // Fields of several lines take the whole width and stand last, so that the others stay in pairs.
        List<Feature> ordered = Stream.concat(features.stream().filter(feature -> !feature.multiline()),
                features.stream().filter(Feature::multiline)).toList();
        for (int i = 0; i < ordered.size(); i += AT_ONCE) {
            List<Feature> some = ordered.subList(i, Math.min(ordered.size(), i + AT_ONCE));
            steps.add(() -> some.forEach(feature -> {
                RecordField field = RecordField.of(context, feature);
                field.create(groups.getLast(), labelWidth);
                fields.add(field);
            }));
        }
        if (features.stream().filter(feature -> !feature.multiline()).count() == 1) {
            steps.add(() -> fillers.add(filler(labelWidth)));
        }
    }

    /** Keeps a field that is alone in its section as wide as the others. */
    private Composite filler(int labelWidth) {
        Composite filler = context.toolkit().createComposite(groups.getLast());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(labelWidth + fields.getFirst().leastWidth() + LABEL_GAP, 0).applyTo(filler);
        return filler;
    }

    /** Labels of all sections are as wide as the widest, so that fields stand under each other. */
    private int labelWidth(Composite area, Register register) {
        GC gc = new GC(area);
        try {
            return Stream.concat(register.attributes().stream(), register.computed().stream())
                    .mapToInt(feature -> gc.textExtent(labels.of(feature) + " *").x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    /** Two columns of fields where they fit beside each other, else one; returns whether that is other than before. */
    boolean fit(int width) {
        int wanted = width < groups.stream().mapToInt(this::wideWidth).max().orElse(0) ? NARROW : WIDE;
        if (wanted == columns) {
            return false;
        }
        columns = wanted;
        groups.forEach(area -> ((GridLayout) area.getLayout()).numColumns = columns);
        spread();
        return true;
    }

    private int wideWidth(Composite area) {
        Control[] row = area.getChildren();
        return WIDE / NARROW * (((GridData) row[0].getLayoutData()).widthHint + fields.getFirst().leastWidth() + MARGIN);
    }

    private void spread() {
        for (RecordField field : fields) {
            if (field.isWide()) {
                ((GridData) field.control().getParent().getLayoutData()).horizontalSpan = columns - 1;
            }
        }
        fillers.forEach(filler -> ((GridData) filler.getLayoutData()).exclude = columns == NARROW);
    }

    List<RecordField> fields() {
        return fields;
    }
}
