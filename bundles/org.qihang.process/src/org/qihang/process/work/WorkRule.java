package org.qihang.process.work;

import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.WorkParameters;
import org.qihang.process.CampaignPlan;

/**
 * When work comes upon a list: a choice of the office, kept in the plan.
 *
 * @param soon days before its day from which on something is due
 * @param shown at most so many items of one kind
 */
record WorkRule(int soon, int shown) {

    static WorkRule of(CampaignPlan plan) {
        WorkParameters rules = plan.rules(CampaignPackage.Literals.CAMPAIGN__WORK, WorkParameters.class);
        return new WorkRule(rules.getSoon(), rules.getShown());
    }
}
