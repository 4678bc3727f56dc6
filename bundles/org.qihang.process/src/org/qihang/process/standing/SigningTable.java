package org.qihang.process.standing;

import java.math.BigDecimal;
import java.util.List;
import org.qihang.process.Basis;

/**
 * The universities of a campaign by how many of their graduates have signed (R9).
 *
 * @param threshold in percent
 * @param rows the lowest rate first, then by code; universities without graduates are left out
 */
public record SigningTable(String campaign, BigDecimal threshold, List<UniversitySigning> rows, Basis basis) {

    public SigningTable {
        rows = List.copyOf(rows);
    }

    /** The universities below the threshold. */
    public List<UniversitySigning> low() {
        return rows.stream().filter(row -> row.missing() > 0).toList();
    }
}
