package org.qihang.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.qihang.model.meta.Feature;
import org.qihang.ui.editor.check.Attributes;
import org.qihang.ui.editor.check.Problem;
import org.qihang.ui.editor.field.FieldContext;

/** The form of one kind of element: its fields in the model's groups and order. */
final class ElementPage {

    private final ScrolledForm form;
    private final ElementNames names;
    private final List<FieldRow> rows = new ArrayList<>();
    private EObject element;

    ElementPage(Composite parent, FormToolkit toolkit, FieldContext context, EClass type, Locale locale) {
        names = new ElementNames(locale);
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        GridLayoutFactory.swtDefaults().applyTo(form.getBody());
        Map<String, List<Feature>> groups = new LinkedHashMap<>();
        for (Feature feature : Attributes.of(type)) {
            groups.computeIfAbsent(feature.group().orElse("identity"), key -> new ArrayList<>()).add(feature);
        }
        groups.forEach((group, features) -> {
            Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR);
            section.setText(names.labels().group(group));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
            Composite fields = toolkit.createComposite(section);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(fields);
            features.forEach(feature -> rows.add(new FieldRow(fields, toolkit, feature, context)));
            section.setClient(fields);
        });
        int labelWidth = rows.stream().mapToInt(FieldRow::labelWidth).max().orElse(0);
        rows.forEach(row -> row.labelWidth(labelWidth));
    }

    Control control() {
        return form;
    }

    void show(EObject shown) {
        element = shown;
        form.setText(names.of(shown.eClass()) + "  " + names.of(shown).replace("&", "&&"));
        rows.forEach(row -> row.show(shown));
    }

    void mark(List<Problem> problems) {
        boolean moved = false;
        for (FieldRow row : rows) {
            String text = problems.stream()
                    .filter(problem -> problem.element() == element && row.feature().equals(problem.feature()))
                    .map(Problem::text).findFirst().orElse("");
            moved |= row.mark(text);
        }
        if (moved) {
            form.reflow(true);
        }
    }

    void focus(Feature feature) {
        for (FieldRow row : rows) {
            if (row.feature().equals(feature)) {
                FormToolkit.ensureVisible(row.control());
                row.control().setFocus();
            }
        }
    }
}
