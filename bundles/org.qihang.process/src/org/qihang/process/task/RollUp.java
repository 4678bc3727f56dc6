package org.qihang.process.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Task;
import org.qihang.model.campaign.TaskState;

/** Rolls the progress of parts up to what they are part of. */
final class RollUp {

    private static final int WHOLE = 100;

    private final Campaign plan;
    private final TaskRule rule;
    private final LocalDate on;

    RollUp(Campaign plan, TaskRule rule, LocalDate on) {
        this.plan = plan;
        this.rule = rule;
        this.on = on;
    }

    /** The rows of tasks with all their parts. */
    List<TaskStatus> rows(List<Task> tasks, String unit) {
        List<TaskStatus> rows = new ArrayList<>();
        tasks.forEach(task -> add(task, unit, 0, null, rows));
        return rows;
    }

    /** Adds the row of a task and then those of its parts; gives its own. */
    private TaskStatus add(Task task, String unit, int depth, LocalDate whole, List<TaskStatus> rows) {
        LocalDate given = task.getDue() == null ? whole : task.getDue();
        LocalDate due = given == null ? plan.getEnds() : given;
        int place = rows.size();
        rows.add(null);
        List<TaskStatus> parts = task.getParts().stream().map(part -> add(part, unit, depth + 1, given, rows)).toList();
        int progress = progress(task, parts);
        int expected = expected(given == null ? plan.getBegins() : begins(due), due);
        TaskCourse course = course(progress, expected, due);
        TaskStatus status = parts.isEmpty()
                ? new TaskStatus(task, unit, depth, due, progress, expected, course, 1, count(course, TaskCourse.DONE),
                        count(course, TaskCourse.OVERDUE), count(course, TaskCourse.AT_RISK))
                : new TaskStatus(task, unit, depth, due, progress, expected, course,
                        parts.stream().mapToInt(TaskStatus::steps).sum(), parts.stream().mapToInt(TaskStatus::done).sum(),
                        parts.stream().mapToInt(TaskStatus::overdue).sum(),
                        parts.stream().mapToInt(TaskStatus::atRisk).sum());
        rows.set(place, status);
        return status;
    }

    private static int count(TaskCourse is, TaskCourse counted) {
        return is == counted ? 1 : 0;
    }

    /** Parts know better than what is written at the whole: it is done when they are. */
    private static int progress(Task task, List<TaskStatus> parts) {
        if (!parts.isEmpty()) {
            return parts.stream().mapToInt(TaskStatus::progress).sum() / parts.size();
        }
        return task.getState() == TaskState.DONE ? WHOLE : Math.min(task.getProgress(), WHOLE);
    }

    /** The first day of the phase a day is in; the campaign's when it is in none. */
    private LocalDate begins(LocalDate due) {
        return plan.getPhases().stream().filter(phase -> !due.isBefore(phase.getBegins()) && !due.isAfter(phase.getEnds()))
                .map(Phase::getBegins).findFirst().orElse(plan.getBegins());
    }

    private int expected(LocalDate begins, LocalDate due) {
        long passed = ChronoUnit.DAYS.between(begins, on) + 1;
        long all = ChronoUnit.DAYS.between(begins, due) + 1;
        return all <= 0 || passed >= all ? WHOLE : (int) (Math.max(0, passed) * WHOLE / all);
    }

    private TaskCourse course(int progress, int expected, LocalDate due) {
        if (progress == WHOLE) {
            return TaskCourse.DONE;
        }
        if (on.isAfter(due)) {
            return TaskCourse.OVERDUE;
        }
        // Nothing is expected yet of what begins later.
        boolean soon = expected > 0 && ChronoUnit.DAYS.between(on, due) <= rule.soon();
        return soon || expected - progress > rule.behind() ? TaskCourse.AT_RISK : TaskCourse.ON_COURSE;
    }
}
