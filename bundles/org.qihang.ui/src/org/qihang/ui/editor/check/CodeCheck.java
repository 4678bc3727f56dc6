package org.qihang.ui.editor.check;

import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/** A code must be in its table, where the campaign has that table and the table is closed. */
public final class CodeCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        for (Feature feature : Attributes.of(element)) {
            if (feature.codes().isEmpty() || !(element.eGet(feature.feature()) instanceof String text)) {
                continue;
            }
            for (String code : feature.list() ? text.split("\\s+") : new String[] {text}) {
                if (!code.isEmpty() && !context.codes().allows(feature.codes().get(), code)) {
                    context.report(element, feature, Check.class, "code", context.labels().of(feature), code);
                }
            }
        }
    }
}
