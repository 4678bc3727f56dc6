package org.qihang.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.qihang.model.meta.Feature;
import org.qihang.ui.editor.check.Problem;
import org.qihang.ui.editor.field.FieldContext;

/** The right side of the editor: the fields of the element in hand, one page per kind of element. */
final class DetailsForm {

    private final FormToolkit toolkit;
    private final FieldContext context;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Map<EClass, ElementPage> pages = new HashMap<>();
    private List<Problem> problems = List.of();
    private EObject element;

    DetailsForm(Composite parent, FormToolkit toolkit, FieldContext context) {
        this.toolkit = toolkit;
        this.context = context;
        area = toolkit.createComposite(parent, SWT.NONE);
        area.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    }

    /** Shows an element, the same one again after it was changed. */
    void show(EObject shown) {
        element = shown;
        ElementPage page = pages.computeIfAbsent(shown.eClass(),
                type -> new ElementPage(area, toolkit, context, type, Locale.getDefault()));
        page.show(shown);
        page.mark(problems);
        if (stack.topControl != page.control()) {
            stack.topControl = page.control();
            area.layout();
        }
    }

    /** Shows at each field what is wrong with it. */
    void mark(List<Problem> found) {
        problems = found;
        if (element != null) {
            pages.get(element.eClass()).mark(found);
        }
    }

    /** Puts the keyboard into a field of the element in hand. */
    void focus(Feature feature) {
        if (element != null) {
            pages.get(element.eClass()).focus(feature);
        }
    }

    Control control() {
        return area;
    }
}
