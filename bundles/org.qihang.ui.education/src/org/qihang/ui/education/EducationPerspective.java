package org.qihang.ui.education;

import java.util.List;
import org.qihang.ui.work.DeskPerspective;

/** Education: leavers without a job are handed over, fairs on the campus, the quotas of its plans (R8, R9, R11). */
public final class EducationPerspective extends DeskPerspective {

    public EducationPerspective() {
        super("education", List.of("trend", "map"),
                List.of("HandoverBatch", "HandoverEntry", "Graduate", "University", "JobFair", "Destination"));
    }
}
