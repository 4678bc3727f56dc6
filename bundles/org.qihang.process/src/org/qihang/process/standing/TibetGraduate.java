package org.qihang.process.standing;

/**
 * A graduate whose household is registered in Tibet (R4).
 *
 * @param person identity number: personal data, to be masked
 * @param unit that answers
 * @param destination on the day, null for none
 * @param employed by the campaign's formula
 * @param workplace code of the place of work of the present destination, null when not given or when it came later
 * @param here the place of work is in the campaign's province
 */
public record TibetGraduate(String person, String name, String unit, String university, String destination,
        boolean employed, String workplace, boolean here) {
}
