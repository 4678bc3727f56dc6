package org.qihang.process;

import java.util.Set;

/**
 * Who has no job yet, by a rate formula of the plan.
 *
 * @param formula its name
 * @param notCounted destinations that are no employment (70 71 72)
 * @param outside destinations of people who are no graduates of the year (65)
 * @param whenUnknown what graduates without a destination are taken as (70)
 */
public record Employment(String formula, Set<String> notCounted, Set<String> outside, String whenUnknown) {

    /** Whether a graduate of the year with this destination, or null, is without a job. */
    public boolean without(String destination) {
        return notCounted.contains(taken(destination));
    }

    /** Whether somebody with this destination, or null, is a graduate of the year. */
    public boolean counts(String destination) {
        return !outside.contains(taken(destination));
    }

    /** Whether the graduate waits for employment: no destination, or the one taken for it; 71 and 72 want no job now. */
    public boolean waits(String destination) {
        return taken(destination).equals(whenUnknown);
    }

    private String taken(String destination) {
        return destination == null || destination.isEmpty() ? whenUnknown : destination;
    }
}
