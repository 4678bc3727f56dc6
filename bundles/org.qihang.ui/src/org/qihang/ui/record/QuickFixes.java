package org.qihang.ui.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qihang.exchange.check.IdentityNumber;
import org.qihang.exchange.check.Reason;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;
import org.qihang.ui.value.Codes;
import org.qihang.ui.value.Plain;

/** Finds the ways out of what is wrong in a field: a near name, another spelling, what the identity number says. */
final class QuickFixes {

    /** More than these would be a list to read, no way out. */
    private static final int MOST = 3;

    /** Rules two values break together that would keep them the other way round. */
    private static final Set<String> SWAPPED = Set.of("date.before", "amount.below");

    private final RecordEdit edit;
    private final References references;
    private final Labels labels = Labels.in(Locale.getDefault());
    private final Texts texts = Texts.of(QuickFixes.class, Locale.getDefault());

    QuickFixes(RecordEdit edit, References references) {
        this.edit = edit;
        this.references = references;
    }

    /**
     * The ways out of a field's problem.
     *
     * @param problem what is wrong; empty when nothing is, and then what could be filled in from it is offered
     */
    List<QuickFix> of(Feature feature, String problem) {
        Optional<RecordEdit.Unaccepted> typed = edit.unaccepted(feature);
        if (typed.isPresent()) {
            return typed(feature, typed.get().typed());
        } else if (feature.name().equals(RecordRules.IDENTITY)) {
            return problem.isEmpty() ? filled() : spelled(feature);
        } else if (problem.isEmpty()) {
            return List.of();
        } else if (feature.name().equals(RecordRules.BIRTH) || feature.name().equals(RecordRules.GENDER)) {
            Object said = said(feature);
            return said == null ? List.of() : List.of(change(feature, said));
        }
        return Stream.concat(spelled(feature).stream(), swapped(feature).stream()).toList();
    }

    /** A begin after the end, a least above the most: probably the one stands where the other belongs. */
    private List<QuickFix> swapped(Feature feature) {
        return edit.rules().breaches(edit.now()).stream()
                .filter(breach -> breach.feature().equals(feature) && SWAPPED.contains(breach.reason().key()))
                .flatMap(breach -> edit.register().attributes().stream().filter(other ->
                        breach.reason().arguments().getFirst().equals(Reason.LABEL + other.labelKey())))
                .map(other -> new QuickFix(texts.text("fix.swap", labels.of(other), labels.of(feature)),
                        Map.of(feature, edit.now().eGet(other.feature()), other, edit.now().eGet(feature.feature()))))
                .limit(1).toList();
    }

    private QuickFix change(Feature feature, Object value) {
        return new QuickFix(texts.text("fix.change", edit.rules().shown(feature, value)), Map.of(feature, value));
    }

    /** Names and records near to what was typed. */
    private List<QuickFix> typed(Feature feature, String typed) {
        if (feature.list()) {
            return List.of();
        }
        Stream<String> near = feature.register().isPresent()
                ? references.near(feature, typed).stream().map(one -> one.key())
                : edit.rules().names().of(feature).stream().flatMap(codes -> near(codes, Plain.text(typed)));
        List<String> values = near.limit(MOST + 1L).toList();
        return values.size() > MOST ? List.of() : values.stream().map(value -> change(feature, value)).toList();
    }

    /** What fits the text; if nothing does, what fits its beginning. */
    private static Stream<String> near(Codes codes, String text) {
        for (int length = text.length(); length > 1; length--) {
            List<Codes.Entry> found = codes.suggest(text.substring(0, length), MOST + 1);
            if (!found.isEmpty()) {
                return found.stream().map(Codes.Entry::code);
            }
        }
        return Stream.empty();
    }

    /** The same without blanks and hyphens, in capital letters, if only that was wrong. */
    private List<QuickFix> spelled(Feature feature) {
        Object value = edit.now().eGet(feature.feature());
        if (!(value instanceof String text) || feature.codes().isPresent()) {
            return List.of();
        }
        List<QuickFix> found = new ArrayList<>();
        String plain = Plain.text(text);
        for (String other : List.of(plain, plain.replaceAll("\\s", ""),
                plain.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT))) {
            if (found.isEmpty() && !other.isEmpty() && !other.equals(text) && edit.problemWith(feature, other).isEmpty()) {
                found.add(change(feature, other));
            }
        }
        return found;
    }

    /** What the identity number says and is not filled in yet. */
    private List<QuickFix> filled() {
        Map<Feature, Object> values = new LinkedHashMap<>();
        for (String name : List.of(RecordRules.BIRTH, RecordRules.GENDER)) {
            edit.register().attribute(name).filter(feature -> edit.now().eGet(feature.feature()) == null)
                    .ifPresent(feature -> Optional.ofNullable(said(feature)).ifPresent(said -> values.put(feature, said)));
        }
        if (values.isEmpty()) {
            return List.of();
        }
        String what = String.join("、", values.entrySet().stream().map(entry -> labels.of(entry.getKey()) + " "
                + edit.rules().shown(entry.getKey(), entry.getValue())).toList());
        return List.of(new QuickFix(texts.text("fix.fill", what), Map.copyOf(values)));
    }

    /** The birth date or gender the identity number says; null when it is not right. */
    private Object said(Feature feature) {
        String number = edit.register().attribute(RecordRules.IDENTITY)
                .map(identity -> (String) edit.now().eGet(identity.feature())).orElse(null);
        if (number == null || IdentityNumber.fault(number).isPresent()) {
            return null;
        }
        return feature.name().equals(RecordRules.BIRTH) ? IdentityNumber.birthDate(number) : RecordRules.gender(number);
    }
}
