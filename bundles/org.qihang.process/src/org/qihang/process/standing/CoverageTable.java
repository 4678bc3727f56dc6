package org.qihang.process.standing;

import java.time.LocalDate;
import java.util.List;
import org.qihang.process.Basis;

/**
 * How far the leavers are covered on a day (R3).
 *
 * @param left the day by which they had left school without a job
 * @param rows by unit
 * @param total of all units
 * @param notReached those to be seen to, by unit and identity number
 */
public record CoverageTable(String campaign, LocalDate left, List<CoverageRow> rows, CoverageRow total,
        List<Leaver> notReached, Basis basis) {

    public CoverageTable {
        rows = List.copyOf(rows);
        notReached = List.copyOf(notReached);
    }
}
