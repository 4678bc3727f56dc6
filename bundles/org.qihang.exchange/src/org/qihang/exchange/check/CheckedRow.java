package org.qihang.exchange.check;

import java.util.List;
import org.qihang.exchange.table.Row;

/**
 * A row that was read: its values, or why it is refused.
 *
 * @param number the row's number in the file
 * @param values one for each attribute of the register, in the order of the model; null where the row has none
 * @param problems empty when the row may come in
 * @param missing what is required and not there: a refusal unless the store already has it
 * @param source the row as it stood in the file, kept only when it is or may be refused
 */
public record CheckedRow(int number, Object[] values, List<Problem> problems, List<Problem> missing, Row source) {

    /** Whether the row is refused whatever the store holds. */
    public boolean refused() {
        return !problems.isEmpty();
    }
}
