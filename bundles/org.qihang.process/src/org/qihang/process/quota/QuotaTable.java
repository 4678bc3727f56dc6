package org.qihang.process.quota;

import java.util.List;
import org.qihang.process.Basis;

/**
 * All quotas of a campaign on a day.
 *
 * @param rows in the document's order
 */
public record QuotaTable(String campaign, List<QuotaStatus> rows, Basis basis) {

    public QuotaTable {
        rows = List.copyOf(rows);
    }
}
