package org.qihang.process.procedure;

import java.time.LocalDate;
import org.qihang.model.campaign.Move;
import org.qihang.process.CampaignPlan;
import org.qihang.process.desk.Place;
import org.qihang.store.Store;

/**
 * A move as somebody asks for it.
 *
 * @param place who asks
 * @param why the reason; may be empty where the move needs none
 */
record Step(Store store, CampaignPlan plan, Move move, Place place, String why, LocalDate on) {

    String campaign() {
        return plan.plan().getIdentifier();
    }
}
