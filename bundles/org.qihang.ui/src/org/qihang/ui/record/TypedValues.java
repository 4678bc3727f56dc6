package org.qihang.ui.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.model.meta.Feature;
import org.qihang.model.text.Texts;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;
import org.qihang.ui.value.DateSpan;
import org.qihang.ui.value.Plain;

/** Turns what people type into values of an attribute, and values into what stands in its field. Keeps no state. */
final class TypedValues {

    private static final String IDENTITY = "identityNumber";
    private static final int DECIMALS = 2;
    private static final Pattern BETWEEN_CODES = Pattern.compile("[、，,;；\\n]");

    private final CodeNames names;
    private final ReferenceNames references;
    private final Texts texts = Texts.of(TypedValues.class, Locale.getDefault());

    TypedValues(CodeNames names, ReferenceNames references) {
        this.names = names;
        this.references = references;
    }

    /** The value someone means who typed a text for an attribute. */
    RecordRules.Parsed parse(Feature feature, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return value(null);
        }
        return switch (feature.kind()) {
            case DATE -> DateSpan.day(text).map(TypedValues::value).orElseGet(() -> problem("problem.date", text));
            case INTEGER, DECIMAL -> number(feature, text);
            case BOOLEAN -> truth(text);
            default -> feature.register().isPresent() ? reference(feature, text) : text(feature, text);
        };
    }

    private static RecordRules.Parsed value(Object value) {
        return new RecordRules.Parsed(value, null);
    }

    private RecordRules.Parsed problem(String key, Object... arguments) {
        return new RecordRules.Parsed(null, texts.text(key, arguments));
    }

    private RecordRules.Parsed number(Feature feature, String text) {
        String digits = Plain.text(text).replaceAll("[,\\s]", "");
        String unit = feature.unit().orElse("");
        try {
            BigDecimal number = new BigDecimal(digits.endsWith(unit)
                    ? digits.substring(0, digits.length() - unit.length()) : digits);
            return value(feature.number(feature.kind() == Feature.Kind.DECIMAL ? number.setScale(DECIMALS) : number));
        } catch (NumberFormatException e) {
            return problem("problem.number", text);
        } catch (ArithmeticException e) {
            return problem(feature.kind() == Feature.Kind.DECIMAL ? "problem.decimals" : "problem.whole", text);
        }
    }

    private RecordRules.Parsed truth(String text) {
        for (Boolean truth : List.of(true, false)) {
            if (List.of(texts.text("spelling." + truth).split("\\|")).contains(text.toLowerCase(Locale.ROOT))) {
                return value(truth);
            }
        }
        return problem("problem.truth", text);
    }

    private RecordRules.Parsed reference(Feature feature, String text) {
        Optional<String> key = references.key(feature, text);
        if (key.isPresent()) {
            return value(key.get());
        }
        return problem(references.missing(feature, text) ? "problem.reference.missing" : "problem.reference.open", text);
    }

    private RecordRules.Parsed text(Feature feature, String text) {
        Optional<Codes> codes = names.of(feature);
        if (codes.isPresent()) {
            return feature.list() ? list(codes.get(), text) : code(codes.get(), text);
        }
        return value(feature.name().equals(IDENTITY) ? IdentityNumber.normal(Plain.text(text)) : text);
    }

    private RecordRules.Parsed code(Codes codes, String text) {
        Optional<String> code = codes.parse(text).or(() -> codes.parse(Plain.text(text)));
        return code.isPresent() || codes.open() ? value(code.orElse(text)) : problem("problem.code", text);
    }

    /** Several codes, by code or name; the store keeps the codes with a blank between. */
    private RecordRules.Parsed list(Codes codes, String text) {
        List<String> found = new ArrayList<>();
        for (String part : parts(codes, text).toList()) {
            RecordRules.Parsed code = code(codes, part);
            if (code.problem() != null) {
                return code;
            } else if (!found.contains((String) code.value())) {
                found.add((String) code.value());
            }
        }
        return value(found.isEmpty() ? null : String.join(" ", found));
    }

    /** The texts between separators; what is no code or name as a whole is several codes with blanks between. */
    private static Stream<String> parts(Codes codes, String text) {
        return BETWEEN_CODES.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty())
                .flatMap(part -> codes.parse(part).isPresent() ? Stream.of(part) : Stream.of(part.split("\\s+")));
    }

    /** How a value stands in its field; empty for none. */
    String shown(Feature feature, Object value) {
        if (value == null) {
            return "";
        }
        return switch (feature.kind()) {
            case DECIMAL -> ((BigDecimal) value).stripTrailingZeros().toPlainString();
            case BOOLEAN -> texts.text((Boolean) value ? "yes" : "no");
            case TEXT -> shownText(feature, (String) value);
            default -> value.toString();
        };
    }

    private String shownText(Feature feature, String value) {
        if (feature.register().isPresent()) {
            return references.title(feature, value).filter(title -> !title.equals(value))
                    .map(title -> value + " " + title).orElse(value);
        }
        Optional<Codes> codes = names.of(feature);
        if (codes.isEmpty() || value.isEmpty()) {
            return value;
        }
        return (feature.list() ? Stream.of(value.split("\\s+")) : Stream.of(value)).filter(Objects::nonNull)
                .map(code -> new Codes.Entry(code, codes.get().name(code)).shown())
                .collect(Collectors.joining(Codes.JOIN));
    }
}
