package org.qihang.process.procedure;

import java.util.List;
import java.util.stream.Collectors;
import org.qihang.model.campaign.Coded;

/** Parts of the plan as a refusal lists them. */
final class Named {

    private Named() {
    }

    static String all(List<? extends Coded> parts) {
        return parts.isEmpty() ? "-" : parts.stream().map(Coded::getName).distinct().collect(Collectors.joining(", "));
    }
}
