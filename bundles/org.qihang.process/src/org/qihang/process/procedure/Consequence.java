package org.qihang.process.procedure;

import java.util.List;
import org.qihang.model.register.Record;
import org.qihang.store.RecordChange;

/** What goes along with the moves of a register's records; refuses moves that other records stand against. */
interface Consequence {

    /**
     * The other changes to be made with these moves, before or after them, all or none.
     *
     * @param records as they are before the move; all of one register and move
     */
    Changes of(List<Record> records, Step step);

    /** Changes in their order around those of the records moved. */
    record Changes(List<RecordChange> before, List<RecordChange> after) {

        static final Changes NONE = new Changes(List.of(), List.of());
    }
}
