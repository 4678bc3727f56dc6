package org.qihang.ui.tree;

import java.util.ArrayList;
import java.util.List;
import org.qihang.store.DocumentInfo;
import org.qihang.store.Store;
import org.qihang.ui.session.CampaignEntry;

/** Reads what the tree shows: the plans, and what other documents there are. */
final class CampaignTreeLoading {

    private CampaignTreeLoading() {
    }

    /** Waits on the database. */
    static List<CampaignNode> read(Store store, List<CampaignEntry> campaigns) {
        List<DocumentInfo> all = store.documents().list();
        List<CampaignNode> nodes = new ArrayList<>();
        for (CampaignEntry campaign : campaigns) {
            List<DocumentInfo> others = all.stream().filter(info -> !info.uri().equals(campaign.plan())
                    && info.uri().segment(0).equals(campaign.id())).toList();
            nodes.add(new CampaignNode(campaign, store.documents().load(campaign.plan()).root(),
                    new CampaignNode.Documents(campaign.id(), others)));
        }
        return nodes;
    }
}
