package org.qihang.exchange.duplicate;

import java.util.List;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/**
 * Finds records of a register that may be one thing entered twice. What is compared, and how, follows from the model: the
 * key, what records are called, what makes the code of a record that comes without one, personal numbers and dates. Reads
 * only; callable in any thread.
 */
public final class Duplicates {

    private static final int TOLD_EVERY = 1000;

    private final Store store;
    private final String campaign;
    private final Register register;

    public Duplicates(Store store, String campaign, Register register) {
        this.store = store;
        this.campaign = campaign;
        this.register = register;
    }

    /**
     * Goes through the whole register. What is compared is held in memory: some hundred bytes per record.
     *
     * @param progress hears how far it has come; what is found is told also when it ends the search
     */
    public DuplicateReport find(DuplicateOptions options, DuplicateProgress progress) {
        Reading reading = new Reading();
        Names names = new Names(reading);
        Rows rows = new Rows(register, names);
        RegisterQuery query = RegisterQuery.of(campaign, register);
        long total = store.registers().count(query);
        boolean[] goOn = {progress.report(0, total)};
        if (goOn[0]) {
            store.registers().stream(query, rows.features(), row -> {
                rows.add(row);
                goOn[0] = rows.size() % TOLD_EVERY != 0 || progress.report(Math.min(total, rows.size()) / 2, total);
                return goOn[0];
            });
        }
        if (!goOn[0]) {
            return new DuplicateReport(List.of(), 0, 0, true);
        }
        BestPairs best = new BestPairs(rows, new Evidence(rows, names, rows.size()), options);
        Candidates candidates = new Candidates(rows, Blocks.of(rows, reading));
        boolean ended = candidates.run((one, other) -> {
            boolean inOrder = rows.id(one) < rows.id(other);
            best.candidate(inOrder ? one : other, inOrder ? other : one);
        }, done -> progress.report(total / 2 + (total - total / 2) * done / Math.max(1, candidates.size()), total));
        if (ended) {
            progress.report(total, total);
        }
        return new DuplicateReport(best.pairs(), best.found(), rows.size(), !ended);
    }

    /**
     * Those of one record, stored or not yet, without going through the register: by the same weights, which are taken
     * from a part of it.
     *
     * @return best first; the record itself is the first of each pair
     */
    public List<DuplicatePair> of(Record record, DuplicateOptions options) {
        Names names = new Names(new Reading());
        Rows rows = new Rows(register, names);
        Neighbours neighbours = new Neighbours(store, campaign, register, rows);
        neighbours.read(record);
        BestPairs best = new BestPairs(rows, new Evidence(rows, names, neighbours.records()), options);
        for (int other = 1; other < rows.size(); other++) {
            best.candidate(0, other);
        }
        return best.pairs();
    }
}
