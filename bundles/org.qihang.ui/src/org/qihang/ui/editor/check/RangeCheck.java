package org.qihang.ui.editor.check;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.meta.Feature;

/** A number must lie between the model's bounds. */
public final class RangeCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        for (Feature feature : Attributes.of(element)) {
            if (element.eGet(feature.feature()) instanceof Number number) {
                BigDecimal value = new BigDecimal(number.toString());
                String unit = feature.unit().orElse("");
                if (feature.min().isPresent() && value.compareTo(feature.min().get()) < 0) {
                    context.report(element, feature, Check.class, "min", context.labels().of(feature),
                            feature.min().get().toPlainString(), unit);
                } else if (feature.max().isPresent() && value.compareTo(feature.max().get()) > 0) {
                    context.report(element, feature, Check.class, "max", context.labels().of(feature),
                            feature.max().get().toPlainString(), unit);
                }
            }
        }
    }
}
