package org.qihang.process.work;

import java.time.LocalDate;
import org.qihang.model.meta.Register;

/**
 * One thing to be done, or several alike of one unit.
 *
 * @param register where its record is; null for what stands in the plan (tasks, quotas, returns)
 * @param key of the record or the part of the plan; for a graduate personal data, to be masked; null for several
 * @param title what it is called; for several: the unit's name
 * @param detail what is missing, in a few words; may be empty
 * @param unit the answering unit's code, empty where none answers
 * @param due the day, the earliest of several; null where none is set
 * @param action what is done about it: an id, see {@link WorkKind#actionLabel}
 * @param count how many things these are
 */
public record WorkItem(WorkKind kind, Urgency urgency, Register register, String key, String title, String detail,
        String unit, LocalDate due, String action, long count) {

    WorkItem called(String name) {
        return new WorkItem(kind, urgency, register, key, name, detail, unit, due, action, count);
    }
}
