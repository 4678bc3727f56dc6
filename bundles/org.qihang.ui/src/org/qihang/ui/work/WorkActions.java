package org.qihang.ui.work;

import java.util.Map;
import org.qihang.process.work.WorkItem;
import org.qihang.process.work.WorkKind;

/** What is done about each kind of work; where nothing can be done at once, what it is about is opened. */
final class WorkActions {

    private static final WorkAction OPEN = (item, place) -> new WorkOpening(place).open(item);

    private static final Map<WorkKind, WorkAction> ACTIONS = Map.of(
            WorkKind.HANDOVER_MAKE, new MakingBatches(),
            WorkKind.HANDOVER_SUBMIT, new MovingRecord(),
            WorkKind.HANDOVER_CHECK, new CheckingPeople(),
            WorkKind.HANDOVER_RECEIPT, new MovingRecord(),
            WorkKind.ASSIGN, new Assigning(),
            WorkKind.TRANSFER, new MovingRecord(),
            WorkKind.LABOUR_CASE, new MovingRecord(),
            WorkKind.POLICY_FINDING, new MovingRecord(),
            WorkKind.CONTACT, new MakingContact());

    private WorkActions() {
    }

    static WorkAction of(WorkItem item) {
        return ACTIONS.getOrDefault(item.kind(), OPEN);
    }
}
