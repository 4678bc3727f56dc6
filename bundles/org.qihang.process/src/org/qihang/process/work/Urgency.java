package org.qihang.process.work;

import java.util.Locale;
import org.qihang.model.text.Texts;
import org.qihang.process.ProcessException;

/** Why something stands on a work list, the most urgent first. */
public enum Urgency {

    /** Its day has passed. */
    LATE,
    /** Its day is today or near. */
    DUE,
    /** Somebody handed it over or found it, and it waits to be taken up. */
    CAME_IN,
    /** Nothing is late, but it will be if nobody acts. */
    AT_RISK;

    /** The name people see. */
    public String label(Locale language) {
        return Texts.of(ProcessException.class, language).text("urgency." + name());
    }
}
