package org.qihang.ui.record;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.exchange.rule.Breach;
import org.qihang.exchange.rule.RegisterRules;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;

/**
 * What the values of one record must be: the model's lengths, patterns, limits, codes and required attributes, and the
 * rules of the register, the same as for the import. Also turns typed text into values.
 */
public final class RecordRules {

    /** The attribute an identity number is checked in, and those that follow from it. */
    static final String IDENTITY = "identityNumber";
    static final String BIRTH = "birthDate";
    static final String GENDER = "gender";
    private static final String MALE = "1";
    private static final String FEMALE = "2";

    private final Register register;
    private final CodeNames names;
    private final ReferenceNames references;
    private final TypedValues typed;
    private final Texts texts = Texts.of(RecordRules.class, Locale.getDefault());
    private final Labels labels = Labels.in(Locale.getDefault());

    public RecordRules(Register register, CodeNames names, ReferenceNames references) {
        this.register = register;
        this.names = names;
        this.references = references;
        this.typed = new TypedValues(names, references);
    }

    /**
     * What is made of a typed text.
     *
     * @param value null for nothing
     * @param problem what is wrong; null for nothing
     */
    public record Parsed(Object value, String problem) {
    }

    /** The value someone means who typed a text into an attribute's field. */
    public Parsed parse(Feature feature, String text) {
        return typed.parse(feature, text);
    }

    /** How a value stands in its field. */
    public String shown(Feature feature, Object value) {
        return typed.shown(feature, value);
    }

    CodeNames names() {
        return names;
    }

    /** What is wrong with a record, by attribute, in the order of the form. */
    public Map<Feature, String> problems(Record record) {
        Map<Feature, String> found = new LinkedHashMap<>();
        for (Feature feature : register.attributes()) {
            problem(feature, record.eGet(feature.feature())).ifPresent(text -> found.put(feature, text));
        }
        breaches(record).forEach(breach -> found.putIfAbsent(breach.feature(),
                texts.text("problem.rule", breach.text(Locale.getDefault()))));
        return found;
    }

    /** What breaks the register's own rules, over several attributes. */
    List<Breach> breaches(Record record) {
        return RegisterRules.of(register).breaches(name -> register.attribute(name)
                .map(feature -> record.eGet(feature.feature())).filter(value -> !value.equals("")).orElse(null));
    }

    private Optional<String> problem(Feature feature, Object value) {
        if (value == null || value.toString().isEmpty()) {
            // The store makes the code of a record that has none.
            return feature.required() && feature.from().isEmpty()
                    ? Optional.of(texts.text("problem.required", labels.of(feature))) : Optional.empty();
        }
        return switch (feature.kind()) {
            case INTEGER, DECIMAL -> limits(feature, new BigDecimal(value.toString()));
            case TEXT -> text(feature, value.toString());
            default -> Optional.empty();
        };
    }

    private Optional<String> limits(Feature feature, BigDecimal number) {
        boolean low = feature.min().filter(min -> number.compareTo(min) < 0).isPresent();
        boolean high = feature.max().filter(max -> number.compareTo(max) > 0).isPresent();
        if (!low && !high) {
            return Optional.empty();
        }
        String min = feature.min().map(BigDecimal::toPlainString).orElse("");
        String max = feature.max().map(BigDecimal::toPlainString).orElse("");
        return Optional.of(min.isEmpty() ? texts.text("problem.most", max)
                : max.isEmpty() ? texts.text("problem.least", min) : texts.text("problem.between", min, max));
    }

    private Optional<String> text(Feature feature, String text) {
        int length = text.codePointCount(0, text.length());
        if (feature.length() > 0 && length > feature.length()) {
            return Optional.of(texts.text("problem.length", feature.length(), length));
        } else if (feature.pattern().isPresent() && !feature.pattern().get().matcher(text).matches()) {
            return Optional.of(texts.text("problem.pattern", labels.of(feature)));
        } else if (feature.register().isPresent()) {
            return references.missing(feature, text) ? Optional.of(texts.text("problem.reference.missing", text))
                    : Optional.empty();
        }
        return names.of(feature).filter(codes -> !codes.open()).flatMap(codes -> unknown(feature, codes, text))
                .map(code -> texts.text("problem.code", code));
    }

    private static Optional<String> unknown(Feature feature, Codes codes, String text) {
        return (feature.list() ? Arrays.stream(text.split("\\s+")) : Arrays.stream(new String[] {text}))
                .filter(code -> !codes.has(code)).findFirst();
    }

    /** The gender's code a right identity number says. */
    static String gender(String number) {
        return IdentityNumber.isMale(number) ? MALE : FEMALE;
    }
}
