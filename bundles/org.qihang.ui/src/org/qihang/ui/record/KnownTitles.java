package org.qihang.ui.record;

import java.util.Map;
import java.util.Optional;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;

/** Titles that were read beforehand, by register and key. */
record KnownTitles(Map<Register, Map<String, String>> titles) implements ReferenceNames {

    @Override
    public Optional<String> title(Feature reference, String key) {
        return Optional.ofNullable(titles.getOrDefault(References.target(reference), Map.of()).get(key));
    }

    @Override
    public Optional<String> key(Feature reference, String typed) {
        return title(reference, typed).map(title -> typed);
    }

    @Override
    public boolean missing(Feature reference, String typed) {
        return false;
    }
}
