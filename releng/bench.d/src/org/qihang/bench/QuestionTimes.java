package org.qihang.bench;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.qihang.indicator.Dimension;
import org.qihang.indicator.RateQuery;
import org.qihang.indicator.RateTable;
import org.qihang.indicator.Rates;
import org.qihang.model.register.Graduate;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** How long a question about rates takes over a store: the first one, the next one, and one after a change. */
final class QuestionTimes {

    private static final RateQuery QUESTION = new RateQuery(Campaigns.ID, Campaigns.DAY, null,
            List.of(Dimension.UNIT, Dimension.UNIVERSITY, Dimension.DEGREE), Map.of());

    private final Times first = new Times();
    private final Times next = new Times();
    private final Times changed = new Times();

    void measure(Store store) {
        Rates rates = new Rates(store);
        time(rates, first);
        for (int i = 0; i < 5; i++) {
            time(rates, next);
        }
        Graduate before = (Graduate) store.registers().page(RegisterQuery.of(Campaigns.ID, Campaigns.GRADUATES), 0, 1).getFirst();
        Graduate after = EcoreUtil.copy(before);
        after.setName(before.getName() + "·");
        store.registers().update(before, after, "bench");
        time(rates, changed);
    }

    private static void time(Rates rates, Times times) {
        long began = System.nanoTime();
        RateTable table = rates.rates(QUESTION);
        times.add((System.nanoTime() - began) / 1e6);
        if (table.rows().isEmpty()) {
            throw new IllegalStateException("no rates");
        }
    }

    void report(Report report, String where, int rows) {
        String what = String.format("question about rates, %,d rows, %s", rows, where);
        Measured product = next.measured();
        report.add(what, "the next one (looks for changes, counts, names)", product, product, "");
        report.add(what, "the first one (reads the roster)", first.measured(), product, "");
        report.add(what, "the one after a change of one record", changed.measured(), product, "");
    }
}
