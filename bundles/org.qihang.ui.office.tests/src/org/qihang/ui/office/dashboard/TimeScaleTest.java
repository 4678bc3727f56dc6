package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qihang.ui.chart.TimeScale;

class TimeScaleTest {

    /** Ten days on 100 pixels that begin at 50. */
    private final TimeScale scale = new TimeScale(LocalDate.of(2013, 5, 25), LocalDate.of(2013, 6, 3), 50, 100);

    @Test
    void aDayBeginsWhereTheDayBeforeEnds() {
        assertThat(scale.x(LocalDate.of(2013, 5, 25))).isEqualTo(50);
        assertThat(scale.x(LocalDate.of(2013, 5, 26))).isEqualTo(60);
        assertThat(scale.x(LocalDate.of(2013, 6, 4))).isEqualTo(150);
        assertThat(scale.middle(LocalDate.of(2013, 6, 3))).isEqualTo(145);
    }

    @Test
    void daysOutsideStandAtTheEnds() {
        assertThat(scale.x(LocalDate.of(2012, 1, 1))).isEqualTo(50);
        assertThat(scale.x(LocalDate.of(2026, 1, 1))).isEqualTo(150);
    }

    @Test
    void monthsBeginWithTheFirstDayShown() {
        assertThat(scale.months()).containsExactly(LocalDate.of(2013, 5, 25), LocalDate.of(2013, 6, 1));
    }

    @Test
    void theEndIsNotBeforeTheBeginning() {
        assertThatThrownBy(() -> new TimeScale(LocalDate.of(2013, 6, 3), LocalDate.of(2013, 5, 25), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
