package org.qihang.indicator;

import java.time.LocalDate;
import java.util.List;

/**
 * Rates with everything needed to compute them again.
 *
 * @param rows of the groups somebody is in, sorted by their codes
 * @param total of all rows
 * @param formulaCode which formula
 * @param formulaName its name
 * @param cutOff the day destinations were taken on
 * @param answeringRule the name of the campaign's rule of which unit answers for a graduate
 * @param source the store and the change number of its data, to be shown
 * @param stamp the store's change number of the register of graduates
 */
public record RateTable(RateQuery query, List<RateRow> rows, RateRow total, String formulaCode, String formulaName,
        LocalDate cutOff, String answeringRule, String source, long stamp) {

    public RateTable {
        rows = List.copyOf(rows);
    }
}
