package org.qihang.process.clock;

import java.time.LocalDate;
import java.time.Period;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.ClockParameters;
import org.qihang.process.CampaignPlan;

/**
 * What is owed to a registered unemployed graduate in hardship, and from when on it is warned of (R16).
 *
 * @param contacts so many matching contacts at least
 * @param within counted from the day of registration; after that a public-welfare post is owed
 * @param warning days before the due day from which on it is warned of: a choice of the office, not of the circular
 * @param welfareResult the result of a contact (code table contactResult) that says a public-welfare post was found
 */
public record ClockRule(int contacts, Period within, int warning, String welfareResult) {

    /** As the campaign's plan has it. */
    public static ClockRule of(CampaignPlan plan) {
        ClockParameters rules = plan.rules(CampaignPackage.Literals.CAMPAIGN__CLOCK, ClockParameters.class);
        return new ClockRule(rules.getContacts(), Period.ofMonths(rules.getMonths()), rules.getWarning(),
                rules.getWelfareResult());
    }

    /** The last day on which a contact still counts. */
    LocalDate due(LocalDate registered) {
        return registered.plus(within);
    }
}
