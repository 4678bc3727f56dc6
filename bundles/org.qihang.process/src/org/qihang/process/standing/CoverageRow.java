package org.qihang.process.standing;

import java.math.BigDecimal;
import org.qihang.indicator.Code;

/**
 * How many leavers of a unit are reached (R3).
 *
 * @param unit the empty code for the total
 * @param wanting leavers who want a job: employed, preparing and not reached together
 * @param notReached neither employed nor preparing
 * @param unknown of these, people the leavers' service does not know
 * @param wantNoJob left out of the others
 * @param rate employed or preparing of those wanting, in percent; null when there are none
 */
public record CoverageRow(Code unit, long wanting, long employed, long preparing, long notReached, long unknown,
        long wantNoJob, BigDecimal rate) {
}
