package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;
import org.qihang.model.meta.Register;
import org.qihang.process.standing.TibetGraduates;

/** Graduates from Tibet without a job, until the day the plan's target for them is due (R4). */
final class TibetWork implements WorkSource {

    private static final Register GRADUATES = Register.of(Literals.GRADUATE);

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.TIBET);
    }

    @Override
    public void find(Question question, Basket basket) {
        LocalDate due = question.plan().plan().getTargets().stream()
                .filter(target -> target.getSubject() == Subject.TIBET).map(Target::getDue).filter(Objects::nonNull)
                .findFirst().orElse(null);
        Urgency urgency = due != null && due.isBefore(question.on()) ? Urgency.LATE : Urgency.AT_RISK;
        new TibetGraduates(question.roster(), question.language()).on(question.campaign(), question.on()).graduates()
                .stream().filter(graduate -> !graduate.employed() && question.place().reaches(graduate.unit()))
                .forEach(graduate -> basket.add(new WorkItem(WorkKind.TIBET, urgency, GRADUATES, graduate.person(),
                        graduate.name(), "", graduate.unit(), due, WorkKind.TIBET.action(), 1)));
    }
}
