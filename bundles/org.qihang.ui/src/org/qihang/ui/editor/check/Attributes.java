package org.qihang.ui.editor.check;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/** The fields of an element: everything but its children, in the order of the model. */
public final class Attributes {

    private Attributes() {
    }

    public static List<Feature> of(EObject element) {
        return of(element.eClass());
    }

    public static List<Feature> of(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient())
                .map(Feature::of).filter(feature -> feature.kind() != Feature.Kind.CHILDREN)
                .filter(feature -> !feature.system()).toList();
    }
}
