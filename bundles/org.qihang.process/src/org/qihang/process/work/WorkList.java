package org.qihang.process.work;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.process.desk.Body;

/**
 * What a body has to do on a day.
 *
 * @param items the most urgent first; of each kind no more than the plan says are shown, people of the whole province
 *        by unit
 * @param counts how many things there are of each kind of its desk, shown or not, 0 for none; in the desk's order
 * @param urgencies the same by urgency
 */
public record WorkList(Body body, LocalDate on, List<WorkItem> items, Map<WorkKind, Long> counts,
        Map<Urgency, Long> urgencies) {

    public WorkList {
        items = List.copyOf(items);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        urgencies = Collections.unmodifiableMap(new LinkedHashMap<>(urgencies));
    }
}
