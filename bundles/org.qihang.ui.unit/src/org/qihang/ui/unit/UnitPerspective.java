package org.qihang.ui.unit;

import java.util.List;
import org.qihang.ui.work.DeskPerspective;

/** Cities and counties: what a unit accepts, owes to its people, and reports (R11-R16, R21). */
public final class UnitPerspective extends DeskPerspective {

    public UnitPerspective() {
        super("unit", List.of("map", "funnel"),
                List.of("HandoverEntry", "HandoverBatch", "LeaverService", "Assignment", "Contact", "Graduate", "Post"));
    }
}
