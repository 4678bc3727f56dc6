package org.qihang.process.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * The clock of one graduate (R16).
 *
 * @param person identity number: personal data, to be masked
 * @param unit the answering unit
 * @param hardship bit mask as in the roster
 * @param service key of the service record that began it
 * @param adviser who answers for the graduate
 * @param due the last day for the contacts
 * @param daysLeft to the due day; negative once it has passed
 * @param contacts matching contacts since the registration, by day
 * @param missing contacts that are not made, or were not in time
 */
public record Clock(String person, String name, String unit, String hardship, String service, String adviser,
        LocalDate registered, LocalDate due, long daysLeft, List<MatchingContact> contacts, int missing,
        ClockState state) {

    public Clock {
        contacts = List.copyOf(contacts);
    }
}
