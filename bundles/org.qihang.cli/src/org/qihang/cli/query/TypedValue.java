package org.qihang.cli.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.qihang.cli.Refusal;
import org.qihang.exchange.check.DateText;
import org.qihang.model.meta.Feature;

/** A value typed on the command line as a value of an attribute. */
final class TypedValue {

    private TypedValue() {
    }

    /**
     * The value.
     *
     * @throws Refusal when the text is none of the attribute's kind
     */
    static Object of(Feature feature, String text) {
        return switch (feature.kind()) {
            case DATE -> date(feature, text);
            case INTEGER, DECIMAL -> number(feature, text);
            case BOOLEAN -> truth(feature, text);
            default -> text;
        };
    }

    private static LocalDate date(Feature feature, String text) {
        LocalDate day = DateText.parse(text);
        if (day == null) {
            throw new Refusal("query.date", feature.name(), text);
        }
        return day;
    }

    private static Object number(Feature feature, String text) {
        try {
            return feature.number(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new Refusal("query.number", feature.name(), text);
        } catch (ArithmeticException e) {
            throw new Refusal("query.whole", feature.name(), text);
        }
    }

    private static Boolean truth(Feature feature, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "是", "true", "yes", "1" -> true;
            case "否", "false", "no", "0" -> false;
            default -> throw new Refusal("query.truth", feature.name(), text);
        };
    }
}
