package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qihang.ui.office.dashboard.AsOf.Reason;

class AsOfTest {

    private static final LocalDate LATER_YEAR = LocalDate.of(2026, 11, 23);
    private static final LocalDate JULY = LocalDate.of(2013, 7, 20);

    private static AsOf of(LocalDate chosen, LocalDate today, LocalDate latest) {
        return AsOf.of(chosen, today, Samples.BEGINS, Samples.ENDS, latest);
    }

    @Test
    void todayWhileTheCampaignRuns() {
        assertThat(of(null, JULY, null)).isEqualTo(new AsOf(JULY, Reason.TODAY));
        assertThat(of(null, Samples.ENDS, null)).isEqualTo(new AsOf(Samples.ENDS, Reason.TODAY));
    }

    @Test
    void theFirstDayBeforeTheCampaign() {
        assertThat(of(null, Samples.BEGINS.minusDays(1), null)).isEqualTo(new AsOf(Samples.BEGINS, Reason.NOT_BEGUN));
    }

    @Test
    void theLatestDayWithDataAfterTheCampaign() {
        assertThat(of(null, LATER_YEAR, JULY)).isEqualTo(new AsOf(JULY, Reason.LATEST_DATA));
        assertThat(of(null, LATER_YEAR, Samples.BEGINS.minusYears(1)).day()).isEqualTo(Samples.BEGINS);
        assertThat(of(null, LATER_YEAR, null)).isEqualTo(new AsOf(Samples.ENDS, Reason.LAST_DAY));
    }

    @Test
    void whatAPersonChoseWithinTheCampaign() {
        assertThat(of(JULY, LATER_YEAR, null)).isEqualTo(new AsOf(JULY, Reason.CHOSEN));
        assertThat(of(LATER_YEAR, LATER_YEAR, null)).isEqualTo(new AsOf(Samples.ENDS, Reason.CHOSEN_OUTSIDE));
        assertThat(of(LocalDate.of(2012, 1, 1), LATER_YEAR, null).day()).isEqualTo(Samples.BEGINS);
    }
}
