package org.qihang.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.qihang.model.campaign.Target;

/**
 * Where a target stands. Percentages have two decimals, rounded half-up.
 *
 * @param target a part of the campaign document, not to be changed
 * @param on the day the figures are of: the day asked for, or the target's due day once it has passed
 * @param actual the rate; 0 of 0 and no percentage when nobody is concerned yet
 * @param gapPoints goal minus actual in percentage points, negative when exceeded; null without a rate
 * @param gapPersons people still missing to the goal, 0 when reached
 * @param lastYearSameDay the rate on the same day of the year before, null when not known
 * @param projection the rate on the due day if it went on as in the last days, null when that cannot be said
 */
public record TargetStatus(Target target, LocalDate on, RateRow actual, BigDecimal gapPoints, long gapPersons,
        BigDecimal lastYearSameDay, BigDecimal projection) {
}
