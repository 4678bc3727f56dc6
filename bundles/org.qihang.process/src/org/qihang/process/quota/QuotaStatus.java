package org.qihang.process.quota;

import org.qihang.model.campaign.Quota;
import org.qihang.model.meta.Feature;
import org.qihang.store.RegisterQuery;

/**
 * Where a quota stands on a day.
 *
 * @param quota a part of the campaign document, not to be changed
 * @param done posts (wanted persons) or fairs from the phase's first day to the day asked for, at most to its last
 * @param late what came after the phase's last day, up to the day asked for
 * @param gap planned minus done and late; negative when exceeded
 * @param projection what will be done by the phase's last day if it goes on as since its first; null before that
 * @param records the records that done and late are made of
 * @param summed the attribute summed over them, null where the records themselves are counted
 */
public record QuotaStatus(Quota quota, long done, long late, long gap, Long projection, RegisterQuery records,
        Feature summed) {

    /** How much the quota asks for. */
    public long planned() {
        return quota.getAmount();
    }
}
