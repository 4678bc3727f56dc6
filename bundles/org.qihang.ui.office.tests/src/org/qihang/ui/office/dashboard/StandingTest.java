package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qihang.ui.chart.Mark;

class StandingTest {

    private static final BigDecimal GOAL = new BigDecimal("92");
    private static final LocalDate DUE = Samples.AUGUST_END;

    private static Mark of(String actual, LocalDate on, String projection) {
        return Standing.of(actual == null ? null : new BigDecimal(actual), GOAL, on, DUE,
                projection == null ? null : new BigDecimal(projection));
    }

    @Test
    void reachedFromTheGoalOn() {
        assertThat(of("92.00", DUE, null)).isEqualTo(Mark.REACHED);
        assertThat(of("91.99", DUE, null)).isEqualTo(Mark.BEHIND);
    }

    @Test
    void onCourseWhenTheProjectionReachesTheGoal() {
        assertThat(of("80.00", DUE.minusDays(20), "92.00")).isEqualTo(Mark.ON_COURSE);
        assertThat(of("80.00", DUE.minusDays(20), "91.99")).isEqualTo(Mark.BEHIND);
        assertThat(of("80.00", DUE.minusDays(20), null)).isEqualTo(Mark.BEHIND);
    }

    @Test
    void missedOnceTheDueDayIsOver() {
        assertThat(of("91.99", DUE.plusDays(1), "99.00")).isEqualTo(Mark.MISSED);
        assertThat(of("92.00", DUE.plusDays(1), null)).isEqualTo(Mark.REACHED);
    }

    @Test
    void unknownWithoutAFigure() {
        assertThat(of(null, DUE, null)).isEqualTo(Mark.UNKNOWN);
    }
}
