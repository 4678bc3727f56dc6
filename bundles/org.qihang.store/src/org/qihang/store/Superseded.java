package org.qihang.store;

import java.time.LocalDate;
import java.util.Objects;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.database.RegisterTable;

/**
 * The rule that keeps a graduate's earlier destinations: when the destination, its employer or its day changes and
 * the new one begins later, the old one is kept from its day until that day. A change that does not begin later is a
 * correction of a mistake: then the old one never held.
 */
final class Superseded {

    private final RegisterTable graduates;
    private final RegisterTable destinations;
    private final LocalDate begins;
    private final int destination;
    private final int since;
    private final int employer;
    private final int graduated;
    private final int[] from;
    private final int[] to;
    private final int toSince;
    private final int toUntil;

    /** @param begins the first day of the campaign: an undated destination holds at least from then; may be null */
    Superseded(RegisterTable graduates, RegisterTable destinations, LocalDate begins) {
        this.graduates = graduates;
        this.destinations = destinations;
        this.begins = begins;
        this.destination = graduates.position(RegisterPackage.Literals.GRADUATE__DESTINATION.getName());
        this.since = graduates.position(RegisterPackage.Literals.GRADUATE__DESTINATION_SINCE.getName());
        this.employer = graduates.position(RegisterPackage.Literals.GRADUATE__EMPLOYER_CODE.getName());
        this.graduated = graduates.position(RegisterPackage.Literals.GRADUATE__GRADUATED.getName());
        // What both classes have is carried over: person, destination, employer, evidence.
        String[] shared = destinations.register().attributes().stream().map(feature -> feature.name())
                .filter(name -> graduates.register().attribute(name).isPresent()).toArray(String[]::new);
        this.from = new int[shared.length];
        this.to = new int[shared.length];
        for (int i = 0; i < shared.length; i++) {
            from[i] = graduates.position(shared[i]);
            to[i] = destinations.position(shared[i]);
        }
        this.toSince = destinations.position(RegisterPackage.Literals.DESTINATION__SINCE.getName());
        this.toUntil = destinations.position(RegisterPackage.Literals.DESTINATION__UNTIL.getName());
    }

    /** The row to add to the earlier destinations, without id, version and stamp; null when there is none. */
    Object[] row(Object[] before, Object[] after) {
        LocalDate start = (LocalDate) before[since];
        LocalDate end = (LocalDate) after[since];
        boolean changed = !Objects.equals(before[destination], after[destination])
                || !Objects.equals(before[employer], after[employer]) || !Objects.equals(start, end);
        if (!changed || before[destination] == null || end == null || start != null && !end.isAfter(start)) {
            return null;
        }
        Object[] row = new Object[destinations.columns().length];
        for (int i = 0; i < from.length; i++) {
            row[to[i]] = before[from[i]];
        }
        // The person and the unit as they are now.
        row[destinations.position("identityNumber")] = after[graduates.key()];
        row[destinations.unit()] = after[graduates.unit()];
        row[destinations.campaign()] = after[graduates.campaign()];
        row[toSince] = start == null ? earliest((LocalDate) before[graduated], end) : start;
        row[toUntil] = end;
        return row;
    }

    // An undated destination held at all times anybody asks about.
    private LocalDate earliest(LocalDate graduation, LocalDate end) {
        LocalDate earliest = end.minusDays(1);
        for (LocalDate day : new LocalDate[] {graduation, begins}) {
            if (day != null && day.isBefore(earliest)) {
                earliest = day;
            }
        }
        return earliest;
    }
}
