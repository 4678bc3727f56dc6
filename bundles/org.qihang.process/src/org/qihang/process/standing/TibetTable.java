package org.qihang.process.standing;

import java.math.BigDecimal;
import java.util.List;
import org.qihang.process.Basis;
import org.qihang.store.RegisterQuery;

/**
 * The graduates from Tibet on a day (R4).
 *
 * @param graduates those without a job first, then by identity number
 * @param records the same in the register
 */
public record TibetTable(String campaign, List<TibetGraduate> graduates, RegisterQuery records, Basis basis) {

    public TibetTable {
        graduates = List.copyOf(graduates);
    }

    public long employed() {
        return graduates.stream().filter(TibetGraduate::employed).count();
    }

    /** Employed in the campaign's province. */
    public long here() {
        return graduates.stream().filter(graduate -> graduate.employed() && graduate.here()).count();
    }

    /** In percent; null when there is nobody. */
    public BigDecimal rate() {
        return Percent.of(employed(), graduates.size());
    }
}
