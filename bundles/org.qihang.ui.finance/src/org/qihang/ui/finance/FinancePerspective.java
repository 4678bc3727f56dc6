package org.qihang.ui.finance;

import java.util.List;
import org.qihang.ui.work.DeskPerspective;

/** Finance: the funds of the campaign and what they were spent for (R26). */
public final class FinancePerspective extends DeskPerspective {

    public FinancePerspective() {
        super("finance", List.of("quotas", "trend"),
                List.of("FundLine", "TrainingCourse", "TrainingEnrolment"));
    }
}
