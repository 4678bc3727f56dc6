package org.qihang.ui.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qihang.store.Criterion;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.RegisterQuery;

/** The conditions of a query as a person would type them into the filter row, so that they are seen and can be changed. */
final class FilterWords {

    private FilterWords() {
    }

    /** Filter texts by attribute; conditions the filter row has no words for are left out. */
    static Map<String, String> of(RegisterQuery query) {
        Map<String, List<Criterion>> byFeature = new LinkedHashMap<>();
        for (Criterion criterion : query.where()) {
            feature(criterion).ifPresent(name -> byFeature.computeIfAbsent(name, any -> new ArrayList<>()).add(criterion));
        }
        Map<String, String> words = new LinkedHashMap<>();
        byFeature.forEach((name, criteria) -> words(criteria).ifPresent(text -> words.put(name, text)));
        return words;
    }

    private static Optional<String> feature(Criterion criterion) {
        return Optional.ofNullable(switch (criterion) {
            case Compare compare -> compare.feature().name();
            case Criterion.In in -> in.feature().name();
            case Criterion.Empty empty -> empty.feature().name();
            default -> null;
        });
    }

    private static Optional<String> words(List<Criterion> criteria) {
        if (criteria.size() == 1) {
            return Optional.of(word(criteria.getFirst()));
        }
        Optional<Object> least = value(criteria, Operator.GE);
        Optional<Object> most = value(criteria, Operator.LE);
        return least.isPresent() && most.isPresent() ? Optional.of(text(least.get()) + ".." + text(most.get()))
                : Optional.of(word(criteria.getFirst()));
    }

    /** The tightest bound of a kind. */
    private static Optional<Object> value(List<Criterion> criteria, Operator operator) {
        return criteria.stream().filter(Compare.class::isInstance).map(Compare.class::cast)
                .filter(compare -> compare.operator() == operator).map(Compare::value).reduce((one, other) ->
                        one instanceof LocalDate first && other instanceof LocalDate second
                                && first.isAfter(second) == (operator == Operator.GE) ? one : other);
    }

    private static String word(Criterion criterion) {
        return switch (criterion) {
            case Compare compare -> sign(compare.operator()) + text(compare.value());
            case Criterion.In in -> in.values().stream().map(value -> "=" + text(value)).collect(Collectors.joining("|"));
            case Criterion.Empty empty -> empty.empty() ? "=" : "<>";
            default -> throw new IllegalArgumentException(criterion.toString());
        };
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case EQ -> "=";
            case NE -> "<>";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
        };
    }

    private static String text(Object value) {
        return value.toString();
    }
}
