package org.qihang.exchange.check;

import org.qihang.exchange.table.Row;

/** Reads one attribute from a row. */
interface FieldCheck {

    /** The attribute's value as the store takes it; null when the row has none or it was refused. */
    Object read(Row row, Problems problems);
}
