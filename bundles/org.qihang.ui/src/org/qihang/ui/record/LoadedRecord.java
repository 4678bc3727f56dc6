package org.qihang.ui.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.Change;
import org.qihang.store.Store;
import org.qihang.ui.value.CodeNames;

/**
 * A record as it was read for editing.
 *
 * @param record empty when it has been deleted
 * @param names names of the codes it may hold
 * @param titles what the records are called it refers to, by register and key
 * @param history what happened to it
 */
record LoadedRecord(Optional<Record> record, CodeNames names, Map<Register, Map<String, String>> titles,
        List<Change> history) {

    /** Reads a record, or makes a new one; waits on the database. */
    static LoadedRecord read(Store store, RecordInput input) {
        CodeNames names = CodeNames.load(store, input.campaign(), input.register());
        if (input.id() == RecordOpener.NEW) {
            Record made = input.register().newRecord();
            made.setCampaign(input.campaign());
            input.values().forEach((feature, value) -> made.eSet(feature.feature(), value));
            return new LoadedRecord(Optional.of(made), names, titles(store, made), List.of());
        }
        Optional<Record> found = RecordLookup.find(store, input.campaign(), input.register(), input.id(), input.unit());
        return new LoadedRecord(found, names, found.map(record -> titles(store, record)).orElse(Map.of()),
                found.map(record -> RecordLookup.history(store, record)).orElse(List.of()));
    }

    /** What the records are called that a record refers to; waits on the database. */
    static Map<Register, Map<String, String>> titles(Store store, Record record) {
        Map<Register, Map<String, String>> titles = new HashMap<>();
        for (Feature feature : Register.of(record.eClass()).attributes()) {
            Object key = record.eGet(feature.feature());
            if (feature.register().isPresent() && key != null) {
                Register target = References.target(feature);
                titles.computeIfAbsent(target, register -> new HashMap<>())
                        .putAll(store.registers().titles(record.getCampaign(), target, List.of(key.toString())));
            }
        }
        return titles;
    }
}
