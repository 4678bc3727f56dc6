package org.qihang.ui.record;

import java.util.List;
import java.util.Optional;
import org.qihang.model.register.Record;
import org.qihang.store.Change;
import org.qihang.store.Store;
import org.qihang.ui.value.CodeNames;

/**
 * A record as it was read for editing.
 *
 * @param record empty when it has been deleted
 * @param names names of the codes it may hold
 * @param history what happened to it
 */
record LoadedRecord(Optional<Record> record, CodeNames names, List<Change> history) {

    /** Reads a record, or makes a new one; waits on the database. */
    static LoadedRecord read(Store store, RecordInput input) {
        CodeNames names = CodeNames.load(store, input.campaign(), input.register());
        if (input.id() == RecordOpener.NEW) {
            Record made = input.register().newRecord();
            made.setCampaign(input.campaign());
            return new LoadedRecord(Optional.of(made), names, List.of());
        }
        Optional<Record> found = RecordLookup.find(store, input.campaign(), input.register(), input.id(), input.unit());
        return new LoadedRecord(found, names, found.map(record -> RecordLookup.history(store, record))
                .orElse(List.of()));
    }
}
