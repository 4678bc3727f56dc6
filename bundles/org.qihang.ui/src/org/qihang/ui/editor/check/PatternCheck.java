package org.qihang.ui.editor.check;

import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/** A text must have the form the model asks for. */
public final class PatternCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        for (Feature feature : Attributes.of(element)) {
            if (element.eGet(feature.feature()) instanceof String text && !text.isEmpty()
                    && feature.pattern().isPresent() && !feature.pattern().get().matcher(text).matches()) {
                context.report(element, feature, Check.class, "pattern", context.labels().of(feature), text);
            }
        }
    }
}
