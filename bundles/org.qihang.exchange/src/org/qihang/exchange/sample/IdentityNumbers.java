package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.qihang.exchange.check.IdentityNumber;

/**
 * Citizen identity numbers that are right by GB 11643 and never given twice. Instead of remembering the numbers it
 * counts how many were given per day of birth, sex and group of places: its memory does not grow with the roster.
 */
final class IdentityNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final int DAYS = 16_384;
    private static final int GROUPS = 64;
    /** Sequence numbers of one sex: 000 to 999, odd ones for men. */
    private static final int SEQUENCES = 500;
    /** Shares no factor with {@link #SEQUENCES}: every count gives another sequence number. */
    private static final int STEP = 197;

    private final short[] given = new short[DAYS * GROUPS * 2];

    /** A number and the day of birth it says. */
    record Identity(String number, LocalDate birthDate) {
    }

    /**
     * The next number for a place (GB/T 2260) and a day of birth; the day is later by a few where that day's numbers
     * are used up.
     */
    Identity next(String place, LocalDate birth, boolean male) {
        int group = Integer.parseInt(place) % GROUPS;
        int day = Math.floorMod(birth.toEpochDay() - FIRST_DAY.toEpochDay(), DAYS);
        LocalDate date = birth;
        int slot = slot(day, group, male);
        while (given[slot] == SEQUENCES) {
            date = date.plusDays(1);
            slot = slot(++day % DAYS, group, male);
        }
        int sequence = (given[slot]++ * STEP + group * 31) % SEQUENCES * 2 + (male ? 1 : 0);
        String body = place + DAY.format(date) + (char) ('0' + sequence / 100) + (char) ('0' + sequence / 10 % 10)
                + (char) ('0' + sequence % 10);
        return new Identity(body + IdentityNumber.checkCharacter(body), date);
    }

    private static int slot(int day, int group, boolean male) {
        return (day * GROUPS + group) * 2 + (male ? 1 : 0);
    }
}
