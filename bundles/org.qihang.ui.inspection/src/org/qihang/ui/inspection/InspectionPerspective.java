package org.qihang.ui.inspection;

import java.util.List;
import org.qihang.ui.work.DeskPerspective;

/** Inspection: cases of labour inspection and findings about policies, with their deadlines (R23, R25). */
public final class InspectionPerspective extends DeskPerspective {

    public InspectionPerspective() {
        super("inspection", List.of("map"),
                List.of("LabourInspection", "PolicyInspection"));
    }
}
