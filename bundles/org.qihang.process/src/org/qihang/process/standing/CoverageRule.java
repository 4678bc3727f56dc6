package org.qihang.process.standing;

import java.util.Set;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.CoverageParameters;
import org.qihang.process.CampaignPlan;

/**
 * Which codes mean what for the coverage of leavers (R3).
 *
 * @param wantNoJob intentions of people who want no job now (code table leaverIntention)
 * @param preparing services that prepare for employment (code table serviceKind); training courses do so as well
 */
public record CoverageRule(Set<String> wantNoJob, Set<String> preparing) {

    public CoverageRule {
        wantNoJob = Set.copyOf(wantNoJob);
        preparing = Set.copyOf(preparing);
    }

    /** As the campaign's plan has it. */
    public static CoverageRule of(CampaignPlan plan) {
        CoverageParameters rules = plan.rules(CampaignPackage.Literals.CAMPAIGN__COVERAGE, CoverageParameters.class);
        return new CoverageRule(Set.copyOf(CampaignPlan.list(rules.getWantNoJob())),
                Set.copyOf(CampaignPlan.list(rules.getPreparing())));
    }
}
