package org.qihang.process.work;

import java.util.Set;
import org.qihang.process.task.TaskCourse;
import org.qihang.process.task.TaskRule;
import org.qihang.process.task.TaskStatus;
import org.qihang.process.task.Tasks;

/**
 * Tasks the body answers for that are overdue or at risk (R19): of a unit its own, of a desk those of its departments;
 * the desk that leads has those nobody answers for as well.
 */
final class TaskWork implements WorkSource {

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.TASK);
    }

    @Override
    public void find(Question question, Basket basket) {
        for (TaskStatus status : new Tasks(question.store(), TaskRule.of(question.plan()), question.language())
                .on(question.campaign(), question.on()).rows()) {
            boolean overdue = status.course() == TaskCourse.OVERDUE;
            if (status.task().getParts().isEmpty() && own(question, status.task().getResponsible(), status.unit())
                    && (overdue || status.course() == TaskCourse.AT_RISK)) {
                basket.add(new WorkItem(WorkKind.TASK, overdue ? Urgency.LATE : Urgency.AT_RISK, null,
                        status.task().getCode(), status.task().getName(), question.text("work.progress", status.progress(),
                        status.expected()), status.unit() == null ? "" : status.unit(), status.due(),
                        WorkKind.TASK.action(), 1));
            }
        }
    }

    private static boolean own(Question question, String responsible, String unit) {
        if (question.place().departments().isEmpty()) {
            return isUnit(question, responsible) && question.place().reaches(responsible)
                    || unit != null && question.place().reaches(unit);
        }
        if (responsible == null || responsible.isEmpty()) {
            return question.place().leads() && unit == null;
        }
        return question.place().has(responsible) && (unit == null || question.place().reaches(unit));
    }

    private static boolean isUnit(Question question, String code) {
        return question.plan().plan().getUnits().stream().anyMatch(unit -> unit.getCode().equals(code));
    }
}
