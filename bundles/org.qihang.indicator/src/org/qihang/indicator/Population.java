package org.qihang.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qihang.indicator.column.Count;
import org.qihang.indicator.column.Counting;
import org.qihang.indicator.column.Kind;
import org.qihang.indicator.column.Snapshot;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.RateFormula;

/**
 * The graduates of one campaign at one state of the store, with the documents that say how to count them. Does not
 * change, so that figures made from one of these belong together.
 *
 * @param stamp the store's change number of the graduates
 */
record Population(Campaign plan, CodeBook codes, Territory territory, Snapshot snapshot, long stamp) {

    /** The formula of that code, which must be in force on the day; for null the first that is. */
    RateFormula formula(String code, LocalDate on) {
        List<RateFormula> all = plan.getFormulas();
        if (all.isEmpty()) {
            throw new IndicatorException("campaign.noFormula", plan.getIdentifier());
        }
        if (code == null) {
            return all.stream().filter(formula -> inForce(formula, on)).findFirst()
                    .orElseThrow(() -> notInForce(all.getFirst(), on));
        }
        RateFormula named = all.stream().filter(formula -> code.equals(formula.getCode())).findFirst()
                .orElseThrow(() -> new IndicatorException("formula.unknown", plan.getIdentifier(), code,
                        all.stream().map(RateFormula::getCode).collect(Collectors.joining(", "))));
        if (!inForce(named, on)) {
            throw notInForce(named, on);
        }
        return named;
    }

    private static boolean inForce(RateFormula formula, LocalDate on) {
        return (formula.getValidFrom() == null || !formula.getValidFrom().isAfter(on))
                && (formula.getValidTo() == null || !formula.getValidTo().isBefore(on));
    }

    private static IndicatorException notInForce(RateFormula formula, LocalDate on) {
        return new IndicatorException("formula.notInForce", formula.getCode(), on.toString(),
                shown(formula.getValidFrom()), shown(formula.getValidTo()));
    }

    private static String shown(LocalDate date) {
        return date == null ? "—" : date.toString();
    }

    /**
     * The rates of the groups somebody is in.
     *
     * @param selection names whom to count
     */
    List<RateRow> rates(RateFormula formula, LocalDate on, List<Dimension> by, Consumer<Counting> selection,
            Locale language) {
        Counting counting = new Counting(snapshot);
        by.forEach(dimension -> counting.by(dimension.attribute(), dimension.grouping(territory)));
        selection.accept(counting);
        List<Count> counts = counting.on(on, kinds(formula));
        Names names = new Names(plan, codes, territory, on, language);
        return counts.stream().map(count -> row(count, by, names)).toList();
    }

    private static RateRow row(Count count, List<Dimension> by, Names names) {
        Code[] keys = new Code[by.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = names.of(by.get(i), count.keys().get(i));
        }
        return RateRow.of(List.of(keys), count.counted(), count.counted() + count.notCounted());
    }

    /** The rate of all who are selected, without anyone 0 of 0. */
    RateRow rate(RateFormula formula, LocalDate on, Consumer<Counting> selection) {
        Counting counting = new Counting(snapshot);
        selection.accept(counting);
        List<Count> counts = counting.on(on, kinds(formula));
        return counts.isEmpty() ? RateRow.of(List.of(), 0, 0)
                : row(counts.getFirst(), List.of(), null);
    }

    /** What each destination is to a formula; an empty code is the one the formula takes for unknown. */
    static Function<String, Kind> kinds(RateFormula formula) {
        Set<String> notCounted = list(formula.getNotCounted());
        Set<String> outside = list(formula.getOutside());
        return code -> {
            String destination = code.isEmpty() ? formula.getWhenUnknown() : code;
            if (outside.contains(destination)) {
                return Kind.OUTSIDE;
            }
            return notCounted.contains(destination) ? Kind.NOT_COUNTED : Kind.COUNTED;
        };
    }

    private static Set<String> list(String codes) {
        return codes == null || codes.isBlank() ? Set.of() : Set.of(codes.strip().split("\\s+"));
    }
}
