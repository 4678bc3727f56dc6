package org.qihang.ui.editor.check;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.qihang.model.meta.Feature;

/** What begins must not end before: {@code begins} and {@code ends}, {@code validFrom} and {@code validTo}. */
public final class DateOrderCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        check(element, "begins", "ends", context);
        check(element, "validFrom", "validTo", context);
    }

    private static void check(EObject element, String from, String to, CheckContext context) {
        EStructuralFeature last = element.eClass().getEStructuralFeature(to);
        if (date(element, from) != null && date(element, to) != null
                && date(element, to).isBefore(date(element, from))) {
            Feature field = Feature.of(last);
            context.report(element, field, Check.class, "dateOrder", context.labels().of(field),
                    context.labels().of(Feature.of(element.eClass().getEStructuralFeature(from))));
        }
    }

    private static LocalDate date(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        return feature != null && element.eGet(feature) instanceof LocalDate date ? date : null;
    }
}
