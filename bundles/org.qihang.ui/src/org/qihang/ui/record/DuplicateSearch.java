package org.qihang.ui.record;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.qihang.exchange.duplicate.DuplicateOptions;
import org.qihang.exchange.duplicate.DuplicatePair;
import org.qihang.exchange.duplicate.DuplicateReport;
import org.qihang.exchange.duplicate.Duplicates;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Store;

/**
 * What duplicates are looked for: those of one record, or all of a register.
 *
 * @param record null for the whole register
 */
record DuplicateSearch(String campaign, Register register, Record record) {

    /** Looks for them; waits on the database, and goes through the whole register where no record is given. */
    FoundDuplicates run(Store store, IProgressMonitor monitor) {
        Duplicates duplicates = new Duplicates(store, campaign, register);
        if (record != null) {
            List<DuplicatePair> pairs = duplicates.of(record, DuplicateOptions.DEFAULT);
            return FoundDuplicates.of(store, campaign, register, pairs, pairs.size(), 0);
        }
        long[] done = new long[1];
        boolean[] begun = new boolean[1];
        DuplicateReport report = duplicates.find(DuplicateOptions.DEFAULT, (rows, total) -> {
            if (!begun[0]) {
                monitor.beginTask("", (int) Math.min(Integer.MAX_VALUE, total));
                begun[0] = true;
            }
            monitor.worked((int) (rows - done[0]));
            done[0] = rows;
            return !monitor.isCanceled();
        });
        return FoundDuplicates.of(store, campaign, register, report.pairs(), report.found(), report.rows());
    }
}
