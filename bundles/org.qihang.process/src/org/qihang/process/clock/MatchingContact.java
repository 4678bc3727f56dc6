package org.qihang.process.clock;

import java.time.LocalDate;

/**
 * A contact that is evidence for a clock.
 *
 * @param code key of the contact in its register
 * @param result of the code table contactResult
 * @param inTime whether it counts: made no later than the due day
 */
public record MatchingContact(String code, LocalDate made, String result, boolean inTime) {
}
