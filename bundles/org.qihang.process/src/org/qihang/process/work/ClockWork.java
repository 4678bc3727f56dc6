package org.qihang.process.work;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.util.Set;
import org.qihang.model.meta.Register;
import org.qihang.process.clock.Clock;
import org.qihang.process.clock.ClockRule;
import org.qihang.process.clock.ClockState;
import org.qihang.process.clock.Clocks;

/** What the clocks of R16 ask for: contacts, then public-welfare posts. */
final class ClockWork implements WorkSource {

    private static final Register SERVICES = Register.of(Literals.LEAVER_SERVICE);

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.CONTACT, WorkKind.WELFARE);
    }

    @Override
    public void find(Question question, Basket basket) {
        String unit = question.place().body().province() ? null : question.place().body().unit();
        new Clocks(question.roster(), ClockRule.of(question.plan()), question.language())
                .on(question.campaign(), question.on(), unit).clocks().stream()
                .filter(clock -> clock.state() != ClockState.RUNNING && clock.state() != ClockState.PLACED)
                .forEach(clock -> basket.add(item(question, clock)));
    }

    private static WorkItem item(Question question, Clock clock) {
        boolean contacts = clock.state() == ClockState.CONTACTS_SOON || clock.state() == ClockState.CONTACTS_MISSED;
        WorkKind kind = contacts ? WorkKind.CONTACT : WorkKind.WELFARE;
        return new WorkItem(kind, clock.state().overdue() ? Urgency.LATE : Urgency.DUE, SERVICES, clock.service(),
                clock.name(), contacts ? question.text("work.contacts", clock.missing()) : question.text("work.welfare"),
                clock.unit(), clock.due(), kind.action(), 1);
    }
}
