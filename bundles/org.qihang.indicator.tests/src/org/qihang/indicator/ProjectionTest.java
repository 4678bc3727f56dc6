package org.qihang.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final LocalDate BEGINS = LocalDate.of(2013, 5, 20);
    private static final LocalDate DUE = LocalDate.of(2013, 8, 31);

    private static BigDecimal project(String on, Map<String, Integer> rates) {
        Function<LocalDate, RateRow> rate = day -> RateRow.of(List.of(),
                rates.getOrDefault(day.toString(), 0), rates.containsKey(day.toString()) ? 10_000 : 0);
        return Projection.of(BEGINS, LocalDate.parse(on), DUE, rate);
    }

    @Test
    void goesOnAsInTheLastThirtyDays() {
        // 30 days brought 12 points, 31 days are left.
        assertThat(project("2013-07-31", Map.of("2013-07-01", 6000, "2013-07-31", 7200))).hasToString("84.40");
    }

    @Test
    void beginsWithTheCampaign() {
        // 10 days brought 1 point, 93 are left: 9.3 more.
        assertThat(project("2013-05-30", Map.of("2013-05-20", 4000, "2013-05-30", 4100))).hasToString("50.30");
    }

    @Test
    void roundsHalfUp() {
        // 30 days brought 0.05 points; 31 days bring 0.0516...
        assertThat(project("2013-07-31", Map.of("2013-07-01", 7195, "2013-07-31", 7200))).hasToString("72.05");
    }

    @Test
    void staysBetweenNoneAndAll() {
        assertThat(project("2013-07-31", Map.of("2013-07-01", 5000, "2013-07-31", 9000))).hasToString("100.00");
        assertThat(project("2013-07-31", Map.of("2013-07-01", 9000, "2013-07-31", 4000))).hasToString("0.00");
    }

    @Test
    void isTheRateOnTheDueDay() {
        assertThat(project("2013-08-31", Map.of("2013-08-31", 9123))).hasToString("91.23");
    }

    @Test
    void isNotKnownWithoutTwoRates() {
        assertThat(project("2013-05-20", Map.of("2013-05-20", 4000))).isNull();
        assertThat(project("2013-05-10", Map.of("2013-05-10", 4000))).isNull();
        assertThat(project("2013-07-31", Map.of("2013-07-31", 4000))).isNull();
        assertThat(project("2013-07-31", Map.of("2013-07-01", 4000))).isNull();
    }
}
