package org.qihang.ui.register.cell;

import java.util.Optional;
import org.qihang.model.meta.Feature;
import org.qihang.model.register.Record;
import org.qihang.ui.record.CellTyping;

/** What the cells of a table stand for, and where it is told what is wrong with what is typed into one. */
public interface EditedCells {

    /** The record in a row, by index; null while it has not arrived. */
    Record record(int row);

    /** The attribute in a column, by index. */
    Feature feature(int column);

    /** What a reference's record is called, as far as that is known. */
    Optional<String> title(Feature feature, Object value);

    /** How texts are understood. */
    CellTyping typing();

    /** A field was opened over a cell, or is closed again: in between, the rows stay where they are. */
    void open(boolean now);

    /** Tells what is wrong; empty when nothing is any more. */
    void tell(Optional<String> problem);
}
