package org.qihang.process.task;

import java.util.Locale;
import org.qihang.model.text.Texts;
import org.qihang.process.ProcessException;

/** Where a task is on a day. */
public enum TaskCourse {

    DONE,
    ON_COURSE,
    /** Not late yet, but behind the time that has passed, or due within days. */
    AT_RISK,
    /** Its due day has passed and it is not done. */
    OVERDUE;

    /** The name people see. */
    public String label(Locale language) {
        return Texts.of(ProcessException.class, language).text("task." + name());
    }
}
