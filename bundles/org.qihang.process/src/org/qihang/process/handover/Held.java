package org.qihang.process.handover;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;

/** Who is in a batch that holds them, and why others were returned. */
final class Held {

    private static final List<Feature> COLUMNS = Stream.of(Literals.HANDOVER_ENTRY__PERSON,
            Literals.HANDOVER_ENTRY__HELD, Literals.HANDOVER_ENTRY__REASON, Literals.HANDOVER_ENTRY__RETURNED)
            .map(Feature::of).toList();

    private record Return(LocalDate on, String reason) {
    }

    private final Set<String> held = new HashSet<>();
    private final Map<String, Return> returned = new HashMap<>();

    static Held of(Store store, String campaign) {
        Held all = new Held();
        store.registers().stream(RegisterQuery.of(campaign, Register.of(Literals.HANDOVER_ENTRY)), COLUMNS, row -> {
            if (Boolean.TRUE.equals(row[1])) {
                all.held.add((String) row[0]);
            } else if (row[3] != null) {
                all.returned.merge((String) row[0], new Return((LocalDate) row[3], Objects.toString(row[2], "")),
                        (one, other) -> other.on.isBefore(one.on) ? one : other);
            }
            return true;
        });
        return all;
    }

    boolean holds(String person) {
        return held.contains(person);
    }

    /** The reason of the last return; null for none. */
    String returned(String person) {
        Return last = returned.get(person);
        return last == null ? null : last.reason();
    }
}
