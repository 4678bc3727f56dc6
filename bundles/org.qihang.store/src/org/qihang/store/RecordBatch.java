package org.qihang.store;

import java.util.List;

/**
 * Changes that were made together, as they were stored: with ids, units and versions, and with what went along by the
 * rules, such as the earlier destination of a graduate who has a new one.
 */
public record RecordBatch(List<RecordChange> changes) {

    public RecordBatch {
        changes = List.copyOf(changes);
    }

    /**
     * The changes that undo this batch, to be given to {@link Registers#apply}; the batch that comes from that is undone
     * in the same way. They are refused when somebody gave one of the records other values in between.
     */
    public List<RecordChange> inverse() {
        return changes.reversed().stream().map(RecordChange::inverse).toList();
    }
}
