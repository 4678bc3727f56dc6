package org.qihang.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qihang.process.kept.Roster;

/**
 * A graduate without a job on a day.
 *
 * @param person identity number: personal data, to be masked
 * @param unit the answering unit
 * @param origin place of household registration
 * @param hardship bit mask as in the roster; null or 0 for none
 * @param waits whether the graduate waits for a job, instead of not wanting one now (71, 72)
 */
public record Waiting(String person, String name, String unit, String university, String origin, String hardship,
        boolean waits) {

    private static final String NO_HARDSHIP = "0";

    /** Whether the graduate is in hardship. */
    public boolean inHardship() {
        return hardship != null && !NO_HARDSHIP.equals(hardship);
    }

    /**
     * Everybody without a job on a day, by identity number.
     *
     * @param unit only graduates this unit answers for; empty for all
     */
    public static List<Waiting> on(Roster roster, CampaignPlan plan, String unit, LocalDate on) {
        Employment employment = plan.employment(on);
        DestinationsOn destinations = new DestinationsOn(roster, on);
        List<Waiting> found = new ArrayList<>();
        roster.graduates().each(row -> {
            if (unit.isEmpty() || unit.equals(row[2])) {
                String destination = destinations.present((LocalDate) row[7]) ? (String) row[6]
                        : destinations.former((String) row[0]);
                if (employment.without(destination)) {
                    found.add(new Waiting((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                            (String) row[5], employment.waits(destination)));
                }
            }
        });
        found.sort(Comparator.comparing(Waiting::person));
        return found;
    }
}
