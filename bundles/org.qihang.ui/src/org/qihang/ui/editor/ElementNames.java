package org.qihang.ui.editor;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;

/** What elements of documents are called where people see them. */
public final class ElementNames {

    private static final String NAME = "name";

    private final Labels labels;

    public ElementNames(Locale locale) {
        labels = Labels.in(locale);
    }

    /** The name of an element; its code, or what kind of thing it is, as long as it has none. */
    public String of(EObject element) {
        String name = text(element, NAME);
        if (!name.isEmpty()) {
            return name;
        }
        String code = text(element, CampaignPackage.Literals.CODED__CODE.getName());
        return code.isEmpty() ? of(element.eClass()) : code;
    }

    private static String text(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        Object value = found == null ? null : element.eGet(found);
        return value == null ? "" : value.toString();
    }

    /** The name of a kind of element. */
    public String of(EClass type) {
        return labels.text(type.getName());
    }

    public String of(EReference reference) {
        return labels.of(Feature.of(reference));
    }

    public String of(Feature feature) {
        return labels.of(feature);
    }

    public Labels labels() {
        return labels;
    }
}
