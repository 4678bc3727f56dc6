package org.qihang.ui.office.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.Campaign;
import org.qihang.ui.chart.TimeLine;
import org.qihang.ui.chart.TimeLine.Milestone;

class PhaseLineTest {

    private final Campaign campaign = Samples.aCampaign();
    private final PhaseLine phases = new PhaseLine(new Wording(Locale.SIMPLIFIED_CHINESE));

    @Test
    void aLaneForEachPhaseThenTargetsThenReports() {
        TimeLine line = phases.of(campaign, Samples.AUGUST_END);
        assertThat(line.lanes()).extracting(TimeLine.Lane::title)
                .containsExactly("collect", "match", "目标期限", "报送期限");
        assertThat(line.lanes().getFirst().stretches().getFirst().label()).isEqualTo("5月20日—5月31日");
        assertThat(line.lanes().getLast().milestones()).extracting(Milestone::lesser).containsExactly(true);
        assertThat(line.markedLabel()).isEqualTo("截至8月31日");
    }

    @Test
    void targetsDueOnOneDayShareAMilestone() {
        campaign.getTargets().getFirst().setDue(Samples.DECEMBER_END);
        assertThat(phases.of(campaign, Samples.AUGUST_END).lanes().get(2).milestones())
                .singleElement().satisfies(milestone -> {
                    assertThat(milestone.label()).isEqualTo("2 项目标");
                    assertThat(milestone.details()).contains("initial 92%", "overall 94%");
                });
    }
}
