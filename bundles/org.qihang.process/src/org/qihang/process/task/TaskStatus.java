package org.qihang.process.task;

import java.time.LocalDate;
import org.qihang.model.campaign.Task;

/**
 * A task with its parts, on a day.
 *
 * @param task a part of a document, not to be changed
 * @param unit the unit whose plan it is of, null for the campaign's
 * @param depth 0 for a task, 1 for its parts, and so on
 * @param due its own day, else that of what it is part of, else the campaign's last
 * @param progress in percent: its own, or the average of its parts, rounded down so that 100 means all of it
 * @param expected in percent of the time that has passed from the first day of the phase it is due in (of the campaign where
 *        no day is given) to its due day, rounded down
 * @param steps tasks without parts below it, or itself
 * @param done how many of these are done
 * @param overdue how many of these are overdue
 * @param atRisk how many of these are at risk
 */
public record TaskStatus(Task task, String unit, int depth, LocalDate due, int progress, int expected,
        TaskCourse course, int steps, int done, int overdue, int atRisk) {
}
