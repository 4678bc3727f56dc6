package org.qihang.ui.hrss;

import java.util.List;
import org.qihang.ui.work.DeskPerspective;

/** HRSS: takes leavers over, gives each an adviser, contacts and services, minds the clocks of R16 (R11-R16). */
public final class HrssPerspective extends DeskPerspective {

    public HrssPerspective() {
        super("hrss", List.of("map", "funnel"),
                List.of("LeaverService", "HandoverBatch", "Assignment", "Contact", "ServiceGiven", "Graduate"));
    }
}
