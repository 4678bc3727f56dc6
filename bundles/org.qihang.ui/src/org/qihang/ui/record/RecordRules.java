package org.qihang.ui.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.model.text.Texts;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;
import org.qihang.ui.value.DateSpan;
import org.qihang.ui.value.Plain;

/**
 * What the values of one record must be: the model's lengths, patterns, codes and required attributes, and what a
 * citizen identity number says (GB 11643), by the same rules as the import. Also turns typed text into values.
 */
final class RecordRules {

    /** The attribute an identity number is checked in, and those that follow from it. */
    private static final String IDENTITY = "identityNumber";
    private static final String BIRTH = "birthDate";
    private static final String GENDER = "gender";
    private static final String MALE = "1";
    private static final String FEMALE = "2";

    private final Register register;
    private final CodeNames names;
    private final Texts texts = Texts.of(RecordRules.class, Locale.getDefault());
    private final Labels labels = Labels.in(Locale.getDefault());

    RecordRules(Register register, CodeNames names) {
        this.register = register;
        this.names = names;
    }

    /** What is made of a typed text: a value (null for nothing), or what is wrong with it. */
    record Parsed(Object value, String problem) {
    }

    /** The value someone means who typed a text into an attribute's field. */
    Parsed parse(Feature feature, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Parsed(null, null);
        }
        return switch (feature.kind()) {
            case DATE -> DateSpan.day(text).map(day -> new Parsed(day, null))
                    .orElseGet(() -> new Parsed(null, texts.text("problem.date", text)));
            case INTEGER, DECIMAL -> number(feature, text);
            default -> text(feature, text);
        };
    }

    private Parsed number(Feature feature, String text) {
        try {
            return new Parsed(feature.number(new BigDecimal(Plain.text(text).replace(",", ""))), null);
        } catch (ArithmeticException e) {
            return new Parsed(null, texts.text("problem.number", text));
        }
    }

    private Parsed text(Feature feature, String text) {
        Optional<Codes> codes = names.of(feature);
        if (codes.isPresent()) {
            Optional<String> code = codes.get().parse(text);
            return code.isPresent() || codes.get().open() ? new Parsed(code.orElse(text), null)
                    : new Parsed(null, texts.text("problem.code", text));
        }
        return new Parsed(feature.name().equals(IDENTITY) ? IdentityNumber.normal(Plain.text(text)) : text, null);
    }

    /** How a value stands in its field. */
    String shown(Feature feature, Object value) {
        if (value == null) {
            return "";
        }
        return names.of(feature).map(codes -> new Codes.Entry((String) value, codes.name((String) value)).shown())
                .orElse(value.toString());
    }

    /** What is wrong with a record, by attribute, in the order of the form. */
    Map<Feature, String> problems(Record record) {
        Map<Feature, String> found = new LinkedHashMap<>();
        for (Feature feature : register.attributes()) {
            problem(feature, record.eGet(feature.feature())).ifPresent(text -> found.put(feature, text));
        }
        register.attribute(IDENTITY).filter(feature -> !found.containsKey(feature))
                .ifPresent(feature -> identity(record, feature, found));
        return found;
    }

    private Optional<String> problem(Feature feature, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return feature.required() ? Optional.of(texts.text("problem.required", labels.of(feature)))
                    : Optional.empty();
        }
        String text = value.toString();
        if (feature.length() > 0 && text.codePointCount(0, text.length()) > feature.length()) {
            return Optional.of(texts.text("problem.length", feature.length(), text.codePointCount(0, text.length())));
        } else if (feature.pattern().isPresent() && !feature.pattern().get().matcher(text).matches()) {
            return Optional.of(texts.text("problem.pattern", labels.of(feature)));
        }
        return names.of(feature).filter(codes -> !codes.open() && !codes.has(text))
                .map(codes -> texts.text("problem.code", text));
    }

    private void identity(Record record, Feature feature, Map<Feature, String> found) {
        String number = (String) record.eGet(feature.feature());
        Optional<String> fault = IdentityNumber.fault(number)
                .map(reason -> reason.text(Locale.getDefault()));
        if (fault.isPresent()) {
            found.put(feature, fault.get());
            return;
        }
        register.attribute(BIRTH).ifPresent(birth -> {
            LocalDate given = (LocalDate) record.eGet(birth.feature());
            LocalDate said = IdentityNumber.birthDate(number);
            if (given != null && !given.equals(said)) {
                found.putIfAbsent(birth, texts.text("problem.birth", said));
            }
        });
        register.attribute(GENDER).ifPresent(gender -> {
            String said = IdentityNumber.isMale(number) ? MALE : FEMALE;
            Object given = record.eGet(gender.feature());
            if (given != null && (given.equals(MALE) || given.equals(FEMALE)) && !given.equals(said)) {
                found.putIfAbsent(gender, texts.text("problem.gender", shown(gender, said)));
            }
        });
    }
}
