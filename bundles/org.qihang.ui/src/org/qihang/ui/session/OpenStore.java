package org.qihang.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.store.DocumentInfo;
import org.qihang.store.Store;

/**
 * A store with what the workbench must know of it at once.
 *
 * @param store open
 * @param campaigns in the order of their ids
 */
record OpenStore(Store store, List<CampaignEntry> campaigns) {

    /** Reads the list of campaigns; not on the UI thread. */
    static OpenStore read(Store store) {
        List<CampaignEntry> campaigns = new ArrayList<>();
        for (DocumentInfo document : store.documents().list()) {
            if (document.type().equals(CampaignPackage.Literals.CAMPAIGN.getName())) {
                Campaign plan = (Campaign) store.documents().load(document.uri()).root();
                campaigns.add(new CampaignEntry(plan.getIdentifier(), plan.getName(), document.uri()));
            }
        }
        campaigns.sort(Comparator.comparing(CampaignEntry::id));
        return new OpenStore(store, List.copyOf(campaigns));
    }
}
