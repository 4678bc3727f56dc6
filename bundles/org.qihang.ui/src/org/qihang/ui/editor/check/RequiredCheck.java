package org.qihang.ui.editor.check;

import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/** What the model requires must be filled in. */
public final class RequiredCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        for (Feature feature : Attributes.of(element)) {
            Object value = element.eGet(feature.feature());
            if (feature.required() && (value == null || value.toString().isBlank())) {
                context.report(element, feature, Check.class, "required", context.labels().of(feature));
            }
        }
    }
}
