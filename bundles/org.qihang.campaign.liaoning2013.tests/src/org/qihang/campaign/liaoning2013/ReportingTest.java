package org.qihang.campaign.liaoning2013;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.PeriodKind;
import org.qihang.model.campaign.ReportKind;
import org.qihang.model.campaign.ReportingPeriod;

/** R21: in June a ten-day report and a monthly dispatch, from July a monthly dispatch and a quarterly circular. */
class ReportingTest {

    private static List<ReportingPeriod> of(PeriodKind kind) {
        return Loaded.CAMPAIGN.getReportingPeriods().stream().filter(each -> each.getKind() == kind).toList();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void threeTenDayReportsInJune() {
        assertThat(of(PeriodKind.TEN_DAYS)).extracting(ReportingPeriod::getDue)
                .containsExactly(day(2013, 6, 10), day(2013, 6, 20), day(2013, 6, 30));
        assertThat(of(PeriodKind.TEN_DAYS)).extracting(ReportingPeriod::getBegins)
                .containsExactly(day(2013, 6, 1), day(2013, 6, 11), day(2013, 6, 21));
        assertThat(of(PeriodKind.TEN_DAYS)).extracting(ReportingPeriod::getReport)
                .containsOnly(ReportKind.TEN_DAY_REPORT);
    }

    @Test
    void dispatchByThe30thOfEachMonthFromJune() {
        List<ReportingPeriod> months = of(PeriodKind.MONTH);
        assertThat(months).hasSize(7);
        for (int i = 0; i < months.size(); i++) {
            LocalDate first = day(2013, 6 + i, 1);
            assertThat(months.get(i).getBegins()).isEqualTo(first);
            assertThat(months.get(i).getEnds()).isEqualTo(first.plusMonths(1).minusDays(1));
            assertThat(months.get(i).getDue()).isEqualTo(first.withDayOfMonth(30));
            assertThat(months.get(i).getReport()).isEqualTo(ReportKind.MONTHLY_DISPATCH);
        }
    }

    @Test
    void circularWithinTenDaysAfterEachQuarterFromJuly() {
        List<ReportingPeriod> quarters = of(PeriodKind.QUARTER);
        assertThat(quarters).extracting(ReportingPeriod::getBegins).containsExactly(day(2013, 7, 1), day(2013, 10, 1));
        assertThat(quarters).extracting(ReportingPeriod::getEnds).containsExactly(day(2013, 9, 30), day(2013, 12, 31));
        assertThat(quarters).extracting(ReportingPeriod::getDue).containsExactly(day(2013, 10, 10), day(2014, 1, 10));
        assertThat(quarters).extracting(ReportingPeriod::getReport).containsOnly(ReportKind.QUARTERLY_CIRCULAR);
    }

    @Test
    void nothingElseIsReported() {
        assertThat(Loaded.CAMPAIGN.getReportingPeriods()).hasSize(3 + 7 + 2);
        assertThat(Loaded.CAMPAIGN.getReportingPeriods()).extracting(ReportingPeriod::getCode).doesNotHaveDuplicates();
    }
}
