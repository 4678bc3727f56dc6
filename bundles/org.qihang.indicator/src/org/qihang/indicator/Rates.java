package org.qihang.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qihang.indicator.column.Counting;
import org.qihang.model.campaign.RateFormula;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;
import org.qihang.store.Store;

/**
 * Employment rates on any day, by any dimensions (R1, R9, R18), over the store as it is when asked. The graduates
 * of the campaigns asked for last are kept in memory. Any thread may ask.
 */
public final class Rates {

    /** This year, the year before to compare with, and one more. */
    private static final int KEPT = 3;

    private final Store store;
    private final Locale language;
    private final Map<String, CampaignFeed> feeds = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

    /** Rates with Chinese names. */
    public Rates(Store store) {
        this(store, Locale.SIMPLIFIED_CHINESE);
    }

    /** @param language of the names that come from no document or register */
    public Rates(Store store, Locale language) {
        this.store = store;
        this.language = language;
    }

    /**
     * Answers a question.
     *
     * @throws IndicatorException when campaign or formula are not known, or the formula is not in force on the day
     */
    public RateTable rates(RateQuery query) {
        Population population = population(query.campaign());
        RateFormula formula = population.formula(query.formula(), query.on());
        List<RateRow> rows = population.rates(formula, query.on(), query.by(),
                counting -> select(counting, query, population), language);
        long numerator = rows.stream().mapToLong(RateRow::numerator).sum();
        long denominator = rows.stream().mapToLong(RateRow::denominator).sum();
        RateRow total = RateRow.of(List.of(), numerator, denominator);
        return new RateTable(query, rows.isEmpty() && query.by().isEmpty() ? List.of(total) : rows, total,
                formula.getCode(), formula.getName(), query.on(),
                Labels.in(language).of(population.plan().getAnsweringRule()), source(population), population.stamp());
    }

    private static void select(Counting counting, RateQuery query, Population population) {
        query.where().forEach((dimension, code) -> counting.where(dimension.attribute(),
                value -> dimension.grouping(population.territory()).apply(value).equals(code)));
    }

    private String source(Population population) {
        return Texts.of(Rates.class, language).text("source", store.location().shown(), population.stamp());
    }

    /** Frees the memory of a campaign no longer used; the next question about it reads it again. */
    public synchronized void release(String campaign) {
        feeds.remove(campaign);
    }

    /** The campaign's graduates as the store has them now. */
    Population population(String campaign) {
        return feed(campaign).current();
    }

    private synchronized CampaignFeed feed(String campaign) {
        CampaignFeed feed = feeds.computeIfAbsent(campaign, id -> new CampaignFeed(store, id));
        if (feeds.size() > KEPT) {
            feeds.remove(feeds.keySet().iterator().next());
        }
        return feed;
    }
}
