package org.qihang.process.standing;

import java.math.BigDecimal;
import org.qihang.indicator.Code;
import org.qihang.store.RegisterQuery;

/**
 * How far the graduates of a university have signed (R9).
 *
 * @param graduates of the year
 * @param signed of these, people with a signing that holds on the day
 * @param rate in percent
 * @param missing people missing to the threshold, 0 when reached
 * @param fairs campus fairs held there so far
 * @param signingsPerFair what a campus fair there brought so far; where there was none, at all universities; null unknown
 * @param extraFairs recommended: so many such fairs bring those missing, at least one; 0 when the threshold is reached
 * @param records its graduates
 */
public record UniversitySigning(Code university, String unit, long graduates, long signed, BigDecimal rate,
        long missing, long fairs, BigDecimal signingsPerFair, long extraFairs, RegisterQuery records) {
}
