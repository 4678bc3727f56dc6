package org.qihang.ui.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qihang.exchange.duplicate.DuplicatePair;
import org.qihang.exchange.duplicate.DuplicateReason;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Masking;
import org.qihang.model.meta.Register;
import org.qihang.store.Store;

/**
 * Pairs of records that may be the same, with what they are called.
 *
 * @param found how many there are; more than are listed, it may be
 * @param rows how many records were compared; 0 where only one was looked for
 */
record FoundDuplicates(Register register, List<DuplicatePair> pairs, long found, long rows,
        Map<String, String> titles) {

    /** Reads what the records are called; waits on the database. */
    static FoundDuplicates of(Store store, String campaign, Register register, List<DuplicatePair> pairs, long found,
            long rows) {
        Map<String, String> titles = new HashMap<>();
        if (register.title().register().isPresent()) {
            Set<String> keys = pairs.stream().flatMap(pair -> Stream.of(pair.first(), pair.second()))
                    .map(DuplicatePair.Entry::title).filter(title -> title != null)
                    .collect(Collectors.toCollection(TreeSet::new));
            titles.putAll(store.registers().titles(campaign, References.target(register.title()), keys));
        }
        return new FoundDuplicates(register, pairs, found, rows, titles);
    }

    /** What one of the records is called, personal data masked. */
    String called(DuplicatePair.Entry entry) {
        Feature title = register.title();
        String name = entry.title() == null ? "" : titles.getOrDefault(entry.title(),
                Masking.shown(title, entry.title()));
        return register.key().filter(key -> !key.equals(title))
                .map(key -> name + "（" + Masking.shown(key, entry.key()) + "）").orElse(name);
    }

    static String reasons(DuplicatePair pair) {
        return pair.reasons().stream().map((DuplicateReason reason) -> reason.text(Locale.getDefault()))
                .collect(Collectors.joining("；"));
    }
}
