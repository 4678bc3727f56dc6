package org.qihang.process.match;

/** How near a post is to where a graduate comes from or studied (GB/T 2260), the nearest first. */
public enum PlaceFit {

    COUNTY(1), CITY(100), PROVINCE(10_000), ELSEWHERE(1_000_000);

    /** A place that is not known. */
    static final int UNKNOWN = 0;
    private static final int DIGITS = 6;

    private final int span;

    PlaceFit(int span) {
        this.span = span;
    }

    /** The number of a place code; unknown when it is none. */
    static int place(String code) {
        return code != null && code.length() == DIGITS && code.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(code) : UNKNOWN;
    }

    static PlaceFit of(int one, int other) {
        if (one == UNKNOWN || other == UNKNOWN) {
            return ELSEWHERE;
        }
        for (PlaceFit fit : values()) {
            if (one / fit.span == other / fit.span) {
                return fit;
            }
        }
        return ELSEWHERE;
    }

    /** The smallest number of the places that are at least so near. */
    int from(int place) {
        return place / span * span;
    }

    /** The greatest number of these places. */
    int to(int place) {
        return from(place) + span - 1;
    }
}
