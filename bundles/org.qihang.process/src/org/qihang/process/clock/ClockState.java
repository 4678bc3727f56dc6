package org.qihang.process.clock;

import java.util.Locale;
import org.qihang.model.text.Texts;
import org.qihang.process.ProcessException;

/** Where a clock stands on a day (R16). */
public enum ClockState {

    /** There is time. */
    RUNNING,
    /** The due day is near and contacts are missing. */
    CONTACTS_SOON,
    /** The due day is near; the contacts were made but the graduate has no job: a public-welfare post is to be found. */
    WELFARE_SOON,
    /** The due day passed with too few contacts; a public-welfare post is owed as well. */
    CONTACTS_MISSED,
    /** The due day passed, the contacts were made: a public-welfare post is owed. */
    WELFARE_DUE,
    /** A public-welfare post was found; the graduate's destination does not say so yet. */
    PLACED;

    /** The name people see. */
    public String label(Locale language) {
        return Texts.of(ProcessException.class, language).text("clock." + name());
    }

    /** Whether something that was owed was not done in time. */
    public boolean overdue() {
        return this == CONTACTS_MISSED || this == WELFARE_DUE;
    }
}
