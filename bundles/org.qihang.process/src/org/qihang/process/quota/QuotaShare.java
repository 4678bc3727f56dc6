package org.qihang.process.quota;

import org.qihang.indicator.Code;
import org.qihang.store.RegisterQuery;

/**
 * What one body, unit, channel ... has done of a quota.
 *
 * @param of which one; the empty code for records that do not say
 * @param done like done and late of the quota together
 * @param records the records it is made of
 */
public record QuotaShare(Code of, long done, RegisterQuery records) {
}
