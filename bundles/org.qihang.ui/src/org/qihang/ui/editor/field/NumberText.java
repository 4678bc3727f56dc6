package org.qihang.ui.editor.field;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.qihang.model.meta.Feature;

/** Numbers as people type them: 150000, 150,000, 92.5, 92.5%, also with full-width digits. */
public final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    private NumberText() {
    }

    /**
     * The number that was typed, as the attribute holds it.
     *
     * @param unit the unit of measure, which may be typed along
     */
    public static Optional<Object> parse(String typed, EStructuralFeature attribute, String unit) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (!unit.isEmpty() && text.endsWith(unit)) {
            text = text.substring(0, text.length() - unit.length()).strip();
        }
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Feature.of(attribute).number(new BigDecimal(text.replace(",", ""))));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
