package org.qihang.ui.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Record;
import org.qihang.store.MergePreview;
import org.qihang.store.Store;
import org.qihang.ui.value.CellText;
import org.qihang.ui.value.CodeNames;

/**
 * Two records that are to become one, and what would come of it.
 *
 * @param kept the one that stays
 * @param gone the one that is deleted
 * @param preview what differs and what moves
 */
record MergeCase(Record kept, Record gone, MergePreview preview, CodeNames names,
        Map<Register, Map<String, String>> titles) {

    /** Reads both records; empty when one of them has been deleted. Waits on the database. */
    static Optional<MergeCase> read(Store store, String campaign, Register register, long kept, long gone) {
        Optional<Record> one = store.registers().byId(campaign, register, kept);
        Optional<Record> other = store.registers().byId(campaign, register, gone);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Map<Register, Map<String, String>> titles = new HashMap<>(LoadedRecord.titles(store, one.get()));
        LoadedRecord.titles(store, other.get()).forEach((target, read) ->
                titles.computeIfAbsent(target, known -> new HashMap<>()).putAll(read));
        return Optional.of(new MergeCase(one.get(), other.get(),
                store.registers().mergePreview(one.get(), other.get()),
                CodeNames.load(store, campaign, register), titles));
    }

    Register register() {
        return Register.of(kept.eClass());
    }

    /** A value as it may be shown. */
    String shown(Feature feature, Object value) {
        return new ShownValue(new CellText(names, Labels.in(Locale.getDefault())), new KnownTitles(titles))
                .of(feature, value);
    }

    /** What one of the two is called: title and key. */
    String called(Record record) {
        Feature title = register().title();
        String name = shown(title, record.eGet(title.feature()));
        return register().key().filter(key -> !key.equals(title))
                .map(key -> name + "（" + shown(key, record.eGet(key.feature())) + "）").orElse(name);
    }
}
