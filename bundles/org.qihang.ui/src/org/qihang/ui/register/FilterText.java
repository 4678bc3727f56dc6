package org.qihang.ui.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.text.Texts;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Match;
import org.qihang.store.Criterion.Operator;
import org.qihang.ui.value.CodeNames;
import org.qihang.ui.value.Codes;
import org.qihang.ui.value.DateSpan;
import org.qihang.ui.value.Plain;

/**
 * What someone types into the filter row, understood: text is contained; {@code =x <>x >x >=x <x <=x a..b x*},
 * the words for empty and not empty, and alternatives separated by {@code |} or {@code 、}. Codes are given by
 * code or name, dates by day, month or year.
 */
final class FilterText {

    private static final Pattern OPERATED = Pattern.compile("(>=|<=|<>|!=|>|<|=)(.*)");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?:\\.\\.+|~)(.+)");

    private static final Pattern SEPARATORS = Pattern.compile("[|｜、;；]");
    private static final String INITIALS = "initials";

    private final CodeNames names;
    private final Texts texts;

    FilterText(CodeNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /**
     * The conditions a text asks for, all of which hold for the rows shown.
     *
     * @throws FilterException when the text cannot be understood for the attribute
     */
    List<Criterion> criteria(Feature feature, String typed) {
        String text = Plain.text(typed);
        if (text.isEmpty()) {
            return List.of();
        } else if (text.equals("=") || isWord("filter.empty", text)) {
            return List.of(new Criterion.Empty(feature, true));
        } else if (text.equals("<>") || text.equals("!=") || isWord("filter.filled", text)) {
            return List.of(new Criterion.Empty(feature, false));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && !names.of(feature).isPresent()) {
            List<Criterion> both = new ArrayList<>(one(feature, ">=" + range.group(1).strip()));
            both.addAll(one(feature, "<=" + range.group(2).strip()));
            return both;
        }
        String[] parts = SEPARATORS.split(typed.strip());
        // What stands in a cell is looked for as it stands, whatever signs are in it.
        if (parts.length <= 1 || text.startsWith("=") && isWritten(feature)) {
            return one(feature, typed.strip());
        }
        List<Criterion> any = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                List<Criterion> found = one(feature, part.strip());
                if (found.size() != 1) {
                    throw new FilterException("filter.alternative", part.strip());
                }
                any.addAll(found);
            }
        }
        return List.of(new Criterion.Any(any));
    }

    private boolean isWritten(Feature feature) {
        return feature.kind() == Feature.Kind.TEXT && names.of(feature).isEmpty();
    }

    private boolean isWord(String key, String text) {
        for (String word : texts.text(key).split("\\|")) {
            if (word.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    private List<Criterion> one(Feature feature, String typed) {
        String text = Plain.text(typed);
        Matcher operated = OPERATED.matcher(text);
        Operator operator = null;
        String rest = text;
        if (operated.matches()) {
            operator = switch (operated.group(1)) {
                case ">=" -> Operator.GE;
                case "<=" -> Operator.LE;
                case ">" -> Operator.GT;
                case "<" -> Operator.LT;
                case "=" -> Operator.EQ;
                default -> Operator.NE;
            };
            rest = operated.group(2).strip();
        }
        if (rest.isEmpty()) {
            throw new FilterException("filter.unfinished", text);
        }
        return switch (feature.kind()) {
            case DATE -> date(feature, operator, rest);
            case INTEGER, DECIMAL -> List.of(number(feature, operator, rest));
            case BOOLEAN -> List.of(new Criterion.Compare(feature, Operator.EQ, isWord("filter.true", rest)));
            default -> List.of(text(feature, operator, rest, asTyped(typed, rest)));
        };
    }

    /** The part of a text that says the same as its plain form. */
    private static String asTyped(String typed, String plain) {
        for (int from = 0; from < typed.length(); from++) {
            if (Plain.text(typed.substring(from)).equals(plain)) {
                return typed.substring(from).strip();
            }
        }
        return plain;
    }

    /** Names hold full-width signs as well as plain ones: both spellings of what was typed are looked for. */
    private Criterion text(Feature feature, Operator operator, String plain, String typed) {
        if (typed.equals(plain) || operator != null && operator != Operator.EQ) {
            return text(feature, operator, plain);
        }
        Optional<Codes> codes = names.of(feature);
        if (codes.isPresent() && !codes.get().open()) {
            Set<String> found = new TreeSet<>(codes.get().matching(typed));
            return found.isEmpty() ? text(feature, operator, plain) : new Criterion.In(feature, found);
        }
        return new Criterion.Any(List.of(text(feature, operator, typed), text(feature, operator, plain)));
    }

    private Criterion text(Feature feature, Operator operator, String text) {
        if (names.of(feature).isPresent() && (operator == null || operator == Operator.EQ || operator == Operator.NE)) {
            return coded(feature, names.of(feature).get(), operator, text);
        }
        if (operator != null) {
            return new Criterion.Compare(feature, operator, text);
        }
        if (feature.register().isPresent()) {
            return referring(feature, text);
        }
        return text.endsWith("*") && text.length() > 1
                ? new Criterion.Text(feature, Match.STARTS, text.substring(0, text.length() - 1))
                : new Criterion.Text(feature, Match.CONTAINS, text);
    }

    /** Refers to what the text is the beginning of the key or the initials of, or a part of the title. */
    private static Criterion referring(Feature feature, String text) {
        Register target = feature.register().flatMap(Register::named).orElseThrow();
        List<Criterion> any = new ArrayList<>();
        any.add(new Criterion.Prefix(feature, text));
        any.add(new Criterion.Referred(feature, target.title().register().isPresent()
                ? referring(target.title(), text) : new Criterion.Text(target.title(), Match.CONTAINS, text)));
        target.attribute(INITIALS).filter(initials -> target.title().register().isEmpty())
                .ifPresent(initials -> any.add(new Criterion.Referred(feature,
                        new Criterion.Prefix(initials, text.toLowerCase(Locale.ROOT)))));
        return new Criterion.Any(any);
    }

    private static Criterion coded(Feature feature, Codes codes, Operator operator, String text) {
        if (operator == Operator.NE) {
            return new Criterion.Compare(feature, Operator.NE, codes.parse(text)
                    .orElseThrow(() -> new FilterException("filter.code", text)));
        }
        Set<String> found = operator == Operator.EQ ? codes.parse(text).map(Set::of).orElse(Set.of())
                : codes.matching(text);
        if (!found.isEmpty()) {
            return new Criterion.In(feature, found);
        } else if (codes.open()) {
            return new Criterion.Text(feature, Match.CONTAINS, text);
        }
        throw new FilterException("filter.code", text);
    }

    private static List<Criterion> date(Feature feature, Operator operator, String text) {
        DateSpan span = DateSpan.of(text).orElseThrow(() -> new FilterException("filter.date", text));
        if (operator == null || operator == Operator.EQ) {
            return List.of(new Criterion.Compare(feature, Operator.GE, span.first()),
                    new Criterion.Compare(feature, Operator.LE, span.last()));
        }
        return switch (operator) {
            case GE, LT -> List.of(new Criterion.Compare(feature, operator, span.first()));
            case LE, GT -> List.of(new Criterion.Compare(feature, operator, span.last()));
            default -> List.of(new Criterion.Any(List.of(
                    new Criterion.Compare(feature, Operator.LT, span.first()),
                    new Criterion.Compare(feature, Operator.GT, span.last()))));
        };
    }

    private static Criterion number(Feature feature, Operator operator, String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new FilterException("filter.number", text);
        }
        Object value;
        try {
            value = feature.number(number);
        } catch (ArithmeticException e) {
            throw new FilterException("filter.number", text);
        }
        return new Criterion.Compare(feature, operator == null ? Operator.EQ : operator, value);
    }
}
