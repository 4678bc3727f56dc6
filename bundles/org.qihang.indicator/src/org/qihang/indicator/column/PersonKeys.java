package org.qihang.indicator.column;

/**
 * Identity numbers as numbers, so that a person needs eight bytes and no text. Seventeen digits and the check
 * character (GB 11643) fit into a long; anything else is numbered in a dictionary, below zero.
 */
final class PersonKeys {

    /** Nobody: no identity number. */
    static final long NOBODY = 0;

    private static final int LENGTH = 18;
    private static final int CHECKS = 11;

    private final Dictionary others = new Dictionary();

    long key(String person) {
        if (person == null || person.isEmpty()) {
            return NOBODY;
        }
        return person.length() == LENGTH ? number(person) : other(person);
    }

    private long number(String person) {
        long number = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = person.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return other(person);
            }
            number = number * 10 + digit;
        }
        char check = person.charAt(LENGTH - 1);
        int digit = check == 'X' ? CHECKS - 1 : check - '0';
        if (digit < 0 || digit >= CHECKS) {
            return other(person);
        }
        // Plus one, so that eighteen zeros are somebody.
        return number * CHECKS + digit + 1;
    }

    private long other(String person) {
        return -others.number(person);
    }
}
