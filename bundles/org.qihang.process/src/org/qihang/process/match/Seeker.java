package org.qihang.process.match;

/**
 * What a match needs to know of a graduate.
 *
 * @param person identity number
 * @param degree code
 * @param major code
 * @param home code of the place of household registration
 * @param school code of the place of the university, null when not known
 */
public record Seeker(String person, String degree, String major, String home, String school) {

    /** Home and university as numbers. */
    int[] places() {
        return new int[] {PlaceFit.place(home), PlaceFit.place(school)};
    }
}
