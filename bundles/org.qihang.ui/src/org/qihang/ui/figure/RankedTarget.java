package org.qihang.ui.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qihang.model.campaign.Subject;
import org.qihang.model.campaign.Target;

/** The target of the whole province that all units are held against on a day: the next due, after the last the last. */
public final class RankedTarget {

    private RankedTarget() {
    }

    /** Empty when the campaign has no target for the province. */
    public static Optional<Target> on(List<Target> targets, LocalDate day) {
        List<Target> ofProvince = targets.stream()
                .filter(target -> target.getSubject() == Subject.PROVINCE && target.getDue() != null
                        && target.getGoal() != null)
                .sorted(Comparator.comparing(Target::getDue)).toList();
        return ofProvince.stream().filter(target -> !target.getDue().isBefore(day)).findFirst()
                .or(() -> ofProvince.isEmpty() ? Optional.empty() : Optional.of(ofProvince.getLast()));
    }
}
