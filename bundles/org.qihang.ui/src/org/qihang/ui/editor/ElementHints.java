package org.qihang.ui.editor;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.Member;
import org.qihang.model.campaign.Phase;
import org.qihang.model.campaign.Quota;
import org.qihang.model.campaign.ReportingPeriod;
import org.qihang.model.campaign.Target;
import org.qihang.model.campaign.Task;
import org.qihang.model.campaign.Unit;
import org.qihang.model.meta.Labels;

/** The one figure or date a person looks for beside the name of an element in a tree. */
final class ElementHints {

    private ElementHints() {
    }

    static String of(EObject element) {
        return switch (element) {
            case Target target -> join(percent(target.getGoal()), target.getDue());
            case Phase phase -> join(phase.getBegins(), "—", phase.getEnds());
            case Quota quota -> String.format(Locale.ROOT, "%,d", quota.getAmount());
            case Task task -> join(percent(BigDecimal.valueOf(task.getProgress())), task.getDue());
            case ReportingPeriod period -> join(period.getDue());
            case Unit unit -> join(unit.getCode());
            case Code code -> join(code.getCode());
            case Member member -> Labels.in(Locale.getDefault()).of(member.getRole());
            default -> "";
        };
    }

    private static String percent(BigDecimal value) {
        return value == null ? null : value.toPlainString() + "%";
    }

    private static String join(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
