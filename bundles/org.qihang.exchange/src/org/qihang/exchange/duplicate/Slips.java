package org.qihang.exchange.duplicate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Slips of the pen in days and in numbers made of characters. */
final class Slips {

    private static final int FEW_DAYS = 3;

    private static final int LEAST = 6;

    private final LevenshteinDistance one = new LevenshteinDistance(1);
    private final LevenshteinDistance two = new LevenshteinDistance(2);

    /** Codes and numbers: near when so many characters (1 or 2) were mistyped, forgotten or typed twice. */
    Verdict near(String a, String b, int characters) {
        LevenshteinDistance distance = characters == 1 ? one : two;
        return Math.min(a.length(), b.length()) >= LEAST && distance.apply(a, b) >= 0 ? Verdict.NEAR
                : Verdict.DIFFERENT;
    }

    /** Days people are known by: near when a digit was mistyped, or month and day changed places. */
    Verdict known(LocalDate a, LocalDate b) {
        if (a.equals(b)) {
            return Verdict.SAME;
        }
        return one.apply(a.toString(), b.toString()) == 1 || swapped(a, b) ? Verdict.NEAR : Verdict.DIFFERENT;
    }

    /** Days on which something was done: near when a few days apart, or month and day changed places. */
    Verdict done(LocalDate a, LocalDate b) {
        if (a.equals(b)) {
            return Verdict.SAME;
        }
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= FEW_DAYS || swapped(a, b) ? Verdict.NEAR
                : Verdict.DIFFERENT;
    }

    private static boolean swapped(LocalDate a, LocalDate b) {
        try {
            return LocalDate.of(a.getYear(), a.getDayOfMonth(), a.getMonthValue()).equals(b);
        } catch (DateTimeException e) {
            // There is no thirteenth month.
            return false;
        }
    }
}
