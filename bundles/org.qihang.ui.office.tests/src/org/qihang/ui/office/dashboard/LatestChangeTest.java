package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatestChangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2013-05-21", "2013-08-20", "2013-12-31", "2014-01-31"})
    void theDayAfterWhichNothingChanges(LocalDate day) {
        List<LocalDate> changes = List.of(Samples.BEGINS.minusDays(3), Samples.BEGINS.plusDays(1), day);
        assertThat(LatestChange.of(on -> changes.stream().filter(change -> !change.isAfter(on)).count(),
                Samples.BEGINS, Samples.ENDS)).contains(day);
    }

    @Test
    void noneWhenEverythingWasSoAtTheBeginning() {
        assertThat(LatestChange.of(on -> 7, Samples.BEGINS, Samples.ENDS)).isEmpty();
    }
}
