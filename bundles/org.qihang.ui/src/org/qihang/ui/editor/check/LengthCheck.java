package org.qihang.ui.editor.check;

import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/** No text may be longer than the store keeps: said while it is typed, not at the save. */
public final class LengthCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        for (Feature feature : Attributes.of(element)) {
            if (feature.length() > 0 && element.eGet(feature.feature()) instanceof String text
                    && text.length() > feature.length()) {
                context.report(element, feature, Check.class, "length", context.labels().of(feature),
                        feature.length(), text.length());
            }
        }
    }
}
