package org.qihang.ui.register.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.model.register.LeaverService;
import org.qihang.model.register.RegisterFactory;

/** Which cells are marked late, due soon or missing. */
class RowMarksTest {

    private static final LocalDate TODAY = LocalDate.of(2013, 9, 10);

    private final Register register = Register.named("LeaverService").orElseThrow();
    private final Feature due = register.attribute("nextDue").orElseThrow();
    private final RowMarks marks = new RowMarks(register, () -> TODAY);
    private final LeaverService service = RegisterFactory.eINSTANCE.createLeaverService();

    private Optional<Mark> dueOn(LocalDate day) {
        service.setNextDue(day);
        return marks.of(due, service);
    }

    @Test
    void aDayThatIsOverIsLateAndOneWithinAWeekIsSoon() {
        assertThat(dueOn(TODAY.minusDays(1))).contains(Mark.LATE);
        assertThat(dueOn(TODAY)).contains(Mark.SOON);
        assertThat(dueOn(TODAY.plusDays(7))).contains(Mark.SOON);
        assertThat(dueOn(TODAY.plusDays(8))).isEmpty();
    }

    @Test
    void whatIsDoneIsNotLate() {
        service.setClosed(TODAY.minusDays(3));
        assertThat(dueOn(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void requiredValuesThatAreNotGivenAreMissing() {
        Feature adviser = register.attribute("adviser").orElseThrow();
        assertThat(marks.of(adviser, service)).contains(Mark.MISSING);
        service.setAdviser("李主任");
        assertThat(marks.of(adviser, service)).isEmpty();
        assertThat(marks.of(register.attribute("need").orElseThrow(), service)).isEmpty();
        assertThat(marks.possible()).containsExactly(Mark.LATE, Mark.SOON, Mark.MISSING);
    }
}
