package org.qihang.exchange.check;

import java.util.Optional;

/** The code of an organisation (GB 11714): eight digits or capital letters and a check character, 0-9 or X. */
public final class OrganisationCode {

    private static final int LENGTH = 9;
    private static final int MODULUS = 11;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "0123456789X";

    private OrganisationCode() {
    }

    /** What is wrong with a code; empty when it is right. */
    public static Optional<Reason> fault(String code) {
        if (code.length() != LENGTH || !body(code)) {
            return Optional.of(Reason.of("organisation.form"));
        }
        return code.charAt(LENGTH - 1) == checkCharacter(code) ? Optional.empty()
                : Optional.of(Reason.of("organisation.check"));
    }

    /** The check character that the first eight characters ask for; letters count from 10 (A) to 35 (Z). */
    public static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), Character.MAX_RADIX) * WEIGHTS[i];
        }
        return CHECKS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static boolean body(String code) {
        for (int i = 0; i < WEIGHTS.length; i++) {
            char c = code.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
