package org.qihang.process.task;

import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.TaskParameters;
import org.qihang.process.CampaignPlan;

/**
 * When a task is at risk: a choice of the office, not of the circular.
 *
 * @param behind at risk when its progress is more than so many points behind the time that has passed
 * @param soon at risk when it is due within so many days and not done
 */
public record TaskRule(int behind, int soon) {

    /** As the campaign's plan has it. */
    public static TaskRule of(CampaignPlan plan) {
        TaskParameters rules = plan.rules(CampaignPackage.Literals.CAMPAIGN__TASK_COURSE, TaskParameters.class);
        return new TaskRule(rules.getBehind(), rules.getSoon());
    }
}
