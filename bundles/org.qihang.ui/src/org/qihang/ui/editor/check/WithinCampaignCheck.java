package org.qihang.ui.editor.check;

import org.eclipse.emf.ecore.EObject;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.campaign.Phase;
import org.qihang.model.meta.Feature;

/** A phase lies within its campaign. */
public final class WithinCampaignCheck implements Check {

    @Override
    public void check(EObject element, CheckContext context) {
        if (!(element instanceof Phase phase) || !(phase.eContainer() instanceof Campaign campaign)) {
            return;
        }
        if (phase.getBegins() != null && campaign.getBegins() != null
                && phase.getBegins().isBefore(campaign.getBegins())) {
            context.report(phase, Feature.of(CampaignPackage.Literals.PHASE__BEGINS), Check.class,
                    "phase.early", campaign.getBegins().toString());
        }
        if (phase.getEnds() != null && campaign.getEnds() != null && phase.getEnds().isAfter(campaign.getEnds())) {
            context.report(phase, Feature.of(CampaignPackage.Literals.PHASE__ENDS), Check.class,
                    "phase.late", campaign.getEnds().toString());
        }
    }
}
