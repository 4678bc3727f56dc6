package org.qihang.exchange.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.check.Reason;

/** Counts what becomes of the rows of one import. */
final class Tally {

    /** Enough to see what is wrong; all of them are in the file of refused rows. */
    private static final int SHOWN = 50;

    private long created;
    private long changed;
    private long unchanged;
    private long refused;
    private long problems;
    private final Map<Reason, Long> reasons = new HashMap<>();
    private final List<Problem> first = new ArrayList<>();

    void created() {
        created++;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    void refused(List<Problem> row) {
        refused++;
        problems += row.size();
        for (Problem problem : row) {
            reasons.merge(problem.reason().kind(), 1L, Long::sum);
            if (first.size() < SHOWN) {
                first.add(problem);
            }
        }
    }

    long read() {
        return created + changed + unchanged + refused;
    }

    boolean anyRefused() {
        return refused > 0;
    }

    /** Brings the counts to the store with the load that made them. */
    void finish(org.qihang.store.RegisterLoad load) {
        load.finish(created, changed, unchanged, refused);
    }

    ImportResult result(Outcome outcome) {
        Map<Reason, Long> sorted = new LinkedHashMap<>();
        reasons.entrySet().stream().sorted(Map.Entry.<Reason, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new ImportResult(outcome.dryRun(), outcome.committed(), outcome.canceled(), read(), created, changed,
                unchanged, refused, problems, sorted, List.copyOf(first), outcome.refusedFile(), outcome.importId());
    }

    /** How the import ended. */
    record Outcome(boolean dryRun, boolean committed, boolean canceled, java.nio.file.Path refusedFile, long importId) {
    }
}
