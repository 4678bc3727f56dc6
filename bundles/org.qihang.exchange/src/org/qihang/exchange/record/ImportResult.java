package org.qihang.exchange.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.check.Problem;
import org.qihang.exchange.check.Reason;

/**
 * What an import did, or in a dry run would do.
 *
 * @param dryRun nothing was changed because only the answer was asked for
 * @param committed the good rows are in the store
 * @param canceled the user stopped it; the store is as before
 * @param read rows of the file, without headers and blank rows
 * @param created rows that are new
 * @param changed rows that change a record
 * @param unchanged rows the store already has just so
 * @param refused rows that were refused
 * @param problems how many refusals there are; a row may have several
 * @param reasons refusals counted by rule, most frequent first
 * @param firstProblems the first refusals, in the order of the file
 * @param refusedFile the refused rows with their reasons, to be corrected and imported again; null when there are none
 * @param importId the import's number in the store; 0 when nothing was stored
 */
public record ImportResult(boolean dryRun, boolean committed, boolean canceled, long read, long created, long changed,
        long unchanged, long refused, long problems, Map<Reason, Long> reasons, List<Problem> firstProblems,
        Path refusedFile, long importId) {
}
