package org.qihang.ui.work;

import java.time.LocalDate;
import java.util.Locale;
import org.qihang.model.campaign.Campaign;
import org.qihang.model.campaign.Coded;
import org.qihang.model.text.TextException;
import org.qihang.process.desk.Body;
import org.qihang.process.work.WorkList;
import org.qihang.process.work.WorkLists;
import org.qihang.store.Documents;
import org.qihang.store.Store;

/**
 * What a work list view shows.
 *
 * @param body whose list it is
 * @param on the day it is of, a day of the campaign
 * @param list null when there is none
 * @param problem why there is none, in plain words; null when there is one
 */
record WorkData(Campaign plan, Body body, LocalDate on, WorkList list, String problem) {

    /**
     * Reads a list; not on the UI thread. A unit or department the campaign does not have is left out: it was chosen
     * in another one.
     *
     * @param chosen the day a person chose; null for the usual one
     */
    static WorkData read(Store store, String campaign, Body asked, String desk, LocalDate chosen, LocalDate today) {
        Campaign plan = (Campaign) store.documents().load(Documents.uri(campaign, "plan")).root();
        LocalDate on = Viewpoint.within(plan, chosen == null ? today : chosen);
        String department = asked.department().equals(desk) || has(plan.getDepartments(), asked.department())
                ? asked.department() : desk;
        Body body = new Body(department, has(plan.getUnits(), asked.unit()) ? asked.unit() : "");
        try {
            return new WorkData(plan, body, on,
                    new WorkLists(store, campaign, Locale.getDefault()).of(body, on), null);
        } catch (TextException fault) {
            return new WorkData(plan, body, on, null, fault.text(Locale.getDefault()));
        }
    }

    private static boolean has(Iterable<? extends Coded> all, String code) {
        for (Coded each : all) {
            if (each.getCode().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** What a unit is called; its code where the plan does not have it, nothing for none. */
    String unitName(String code) {
        return code == null || code.isEmpty() ? "" : plan.getUnits().stream()
                .filter(unit -> unit.getCode().equals(code)).map(Coded::getName).findFirst().orElse(code);
    }
}
