package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Campaign;
import org.qihang.ui.chart.Bar;
import org.qihang.ui.chart.Mark;
import org.qihang.ui.chart.Ranking;
import org.qihang.ui.figure.RankedTarget;

class UnitRankingTest {

    private final Campaign campaign = Samples.aCampaign();
    private final UnitRanking ranking = new UnitRanking(new Wording(Locale.ENGLISH));

    @Test
    void bestFirstAndUnitsWithoutGraduatesLast() {
        Ranking bars = ranking.of(Samples.figures(campaign, Samples.AUGUST_END));
        assertThat(bars.bars()).extracting(Bar::name).containsExactly("Dalian", "Shenyang", "Anshan");
        assertThat(bars.bars()).extracting(Bar::mark).containsExactly(Mark.REACHED, Mark.BEHIND, Mark.UNKNOWN);
        assertThat(bars.goal()).isEqualByComparingTo("92");
    }

    @Test
    void afterTheFirstDueDayUnitsAreHeldAgainstTheNextTarget() {
        assertThat(RankedTarget.on(campaign.getTargets(), Samples.AUGUST_END.plusDays(1)))
                .contains(campaign.getTargets().getLast());
        assertThat(RankedTarget.on(campaign.getTargets(), Samples.ENDS)).contains(campaign.getTargets().getLast());
    }

    @Test
    void detailsNamePersonsAndGap() {
        Bar shenyang = ranking.of(Samples.figures(campaign, Samples.AUGUST_END)).bars().get(1);
        assertThat(shenyang.details()).contains("90.00%", "900", "1,000", "2.00 points below");
    }

    @Test
    void nothingWithoutARoster() {
        assertThat(ranking.of(Samples.withoutRoster(campaign, Samples.AUGUST_END)).bars()).isEmpty();
    }
}
