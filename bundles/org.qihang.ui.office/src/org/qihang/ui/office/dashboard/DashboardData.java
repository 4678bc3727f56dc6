package org.qihang.ui.office.dashboard;

import java.util.List;
import java.util.Optional;
import org.qihang.indicator.RateTable;
import org.qihang.indicator.TargetStatus;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Target;

/**
 * Everything the dashboard shows, of one moment.
 *
 * @param campaign the campaign's plan
 * @param asOf the day of the figures
 * @param graduates how many graduates the register holds
 * @param targets the targets and how they stand
 * @param units rate per unit by the formula of the ranked target; null without a roster
 * @param ranked the target the units are held against; null when the campaign has none for the province
 */
record DashboardData(Campaign campaign, AsOf asOf, long graduates, List<TargetStatus> targets, RateTable units,
        Target ranked) {

    boolean hasRoster() {
        return graduates > 0;
    }

    Optional<Target> rankedTarget() {
        return Optional.ofNullable(ranked);
    }
}
