package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;

/** The fields of a form: a section for each group of attributes, two columns of fields where there is room. */
final class FieldSections {

    /** Label and field, twice where there is room. */
    private static final int NARROW = 2;
    private static final int WIDE = 4;
    private static final int MARGIN = 24;

    private final FormContext context;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final List<Composite> groups = new ArrayList<>();
    private final List<RecordField> fields = new ArrayList<>();
    private int columns = WIDE;

    FieldSections(FormContext context) {
        this.context = context;
    }

    /** Makes the sections one below the other. */
    void create(Composite body) {
        Register register = context.edit().register();
        Map<String, List<Feature>> features = new LinkedHashMap<>();
        Stream.concat(register.attributes().stream(), register.computed().stream()).forEach(feature -> features
                .computeIfAbsent(feature.group().orElse("identity"), key -> new ArrayList<>()).add(feature));
        features.forEach((group, attributes) -> section(body, group, attributes));
        int widest = labelWidth(body);
        groups.forEach(area -> alignLabels(area, widest));
        spread();
    }

    private void section(Composite body, String group, List<Feature> features) {
        Composite area = FormSection.create(context.toolkit(), body, labels.group(group));
        GridLayoutFactory.swtDefaults().numColumns(WIDE).margins(4, 6).spacing(10, 4).applyTo(area);
        // Fields of several lines take the whole width and stand last, so that the others stay in pairs.
        Stream.concat(features.stream().filter(feature -> !feature.multiline()),
                features.stream().filter(Feature::multiline)).forEach(feature -> {
                    RecordField field = RecordField.of(context, feature);
                    field.create(area);
                    fields.add(field);
                });
        groups.add(area);
    }

    private int labelWidth(Composite area) {
        GC gc = new GC(area);
        try {
            return fields.stream().mapToInt(field -> gc.textExtent(labels.of(field.feature()) + " *").x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    /** Labels of all sections are as wide as the widest, so that fields stand under each other. */
    private static void alignLabels(Composite area, int width) {
        Control[] children = area.getChildren();
        for (int i = 0; i < children.length; i += 2) {
            ((GridData) children[i].getLayoutData()).widthHint = width;
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
    }

    List<RecordField> fields() {
        return fields;
    }
}
