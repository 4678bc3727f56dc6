package org.qihang.process.handover;

import java.util.Objects;
import org.qihang.process.Waiting;

/**
 * Whom batches are made of.
 *
 * @param unit only people this unit answers for; empty for all
 * @param university only its graduates; empty for all
 * @param byUniversity whether each university gets batches of its own
 */
public record Scope(String unit, String university, boolean byUniversity) {

    /** Everybody, a batch for each place of household registration. */
    public static final Scope ALL = new Scope("", "", false);

    public Scope {
        unit = Objects.requireNonNullElse(unit, "");
        university = Objects.requireNonNullElse(university, "");
    }

    boolean has(Waiting person) {
        return university.isEmpty() || university.equals(person.university());
    }

    /** The university a person's batch is of; null for one of all universities. */
    String universityOf(Waiting person) {
        return byUniversity || !university.isEmpty() ? person.university() : null;
    }
}
