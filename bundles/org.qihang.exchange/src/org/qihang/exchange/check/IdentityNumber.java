package org.qihang.exchange.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A citizen identity number (GB 11643): 17 digits and a check character; digits 7-14 a real date, digit 17 odd for men. */
public final class IdentityNumber {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int EARLIEST_YEAR = 1800;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {
    }

    /** What is wrong with a number; empty when it is right. A small x at the end is wrong here: see {@link #normal}. */
    public static Optional<Reason> fault(String number) {
        if (number.length() == OLD_LENGTH && digits(number, OLD_LENGTH)) {
            return Optional.of(Reason.of("identity.old"));
        }
        if (number.length() != LENGTH || !digits(number, LENGTH - 1)) {
            return Optional.of(Reason.of("identity.form"));
        }
        if (birthDate(number) == null) {
            return Optional.of(Reason.of("identity.date"));
        }
        return number.charAt(LENGTH - 1) == checkCharacter(number) ? Optional.empty()
                : Optional.of(Reason.of("identity.check"));
    }

    /** The number with its check character as a capital letter. */
    public static String normal(String number) {
        return number.endsWith("x") ? number.substring(0, number.length() - 1) + 'X' : number;
    }

    /** The date in digits 7-14; null when there is no such day. */
    public static LocalDate birthDate(String number) {
        int year = part(number, 6, 10);
        if (year < EARLIEST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, part(number, 10, 12), part(number, 12, 14));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether digit 17 says male. */
    public static boolean isMale(String number) {
        return (number.charAt(LENGTH - 2) - '0') % 2 == 1;
    }

    /** The check character that the first 17 digits ask for (ISO 7064, MOD 11-2). */
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static boolean digits(String text, int count) {
        for (int i = 0; i < count; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int part(String number, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + number.charAt(i) - '0';
        }
        return value;
    }
}
