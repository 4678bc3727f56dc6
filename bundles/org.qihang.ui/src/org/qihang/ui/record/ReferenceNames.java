package org.qihang.ui.record;

import java.util.Optional;
import org.qihang.model.meta.Feature;

/** What the records are called that values refer to, as far as it is known without asking the store. */
public interface ReferenceNames {

    /** Knows no record: a typed text is taken for the key. */
    ReferenceNames NONE = new ReferenceNames() {
        @Override
        public Optional<String> title(Feature reference, String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> key(Feature reference, String typed) {
            return Optional.of(typed);
        }

        @Override
        public boolean missing(Feature reference, String typed) {
            return false;
        }
    };

    /** What the record of that key is called; empty as long as it is not known. */
    Optional<String> title(Feature reference, String key);

    /** The key someone means who typed a key, a title or both; empty when no record is known to be meant, or several. */
    Optional<String> key(Feature reference, String typed);

    /** Whether the store was asked and has no record for the typed text. */
    boolean missing(Feature reference, String typed);
}
