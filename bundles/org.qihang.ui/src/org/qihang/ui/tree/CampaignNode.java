package org.qihang.ui.tree;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.qihang.store.DocumentInfo;
import org.qihang.ui.session.CampaignEntry;

/**
 * A campaign in the tree.
 *
 * @param entry id, name and address
 * @param plan its plan as it is in the store
 * @param documents its other documents
 */
record CampaignNode(CampaignEntry entry, EObject plan, Documents documents) {

    /**
     * The documents of a campaign besides its plan.
     *
     * @param campaign id of the campaign
     * @param list code book, plans of units
     */
    record Documents(String campaign, List<DocumentInfo> list) {
    }

    /** The same campaign, whatever state its plan is in: the tree stays open after a save. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignNode that && that.entry.id().equals(entry.id());
    }

    @Override
    public int hashCode() {
        return entry.id().hashCode();
    }
}
