package org.qihang.ui.work;

import java.util.Map;
import org.qihang.process.work.WorkItem;

/**
 * Opens what an item is about: its record, the register of a unit's people where it stands for several, or the part of
 * the plan.
 */
final class WorkOpening {

    private final WorkPlace place;

    WorkOpening(WorkPlace place) {
        this.place = place;
    }

    void open(WorkItem item) {
        if (item.register() == null) {
            new PlanOpening(place.page(), place.session()).open(place.campaign(), item.unit(), item.key());
        } else if (item.key() == null) {
            new RecordsJump(place.page()).show(item.register(), Map.of("unit", "=" + item.unit()));
        } else {
            place.records().open(place.campaign(), item.register(), item.key());
        }
    }
}
