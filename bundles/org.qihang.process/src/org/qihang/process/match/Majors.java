package org.qihang.process.match;

import java.util.HashMap;
import java.util.Map;

/**
 * Majors as numbers: one for the code, one for its class, one for its discipline. Marks after the six digits (K, T) are
 * no part of the code.
 */
final class Majors {

    /** The group of posts that ask for no major, and of all graduates. */
    static final int ANY = 0;
    /** A group nobody is in. */
    static final int NOBODY = -1;

    private static final int[] LENGTHS = {6, 4, 2};

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The groups a code is in, by {@link MajorFit}; new ones get numbers. */
    int[] enter(String code) {
        int[] groups = new int[LENGTHS.length];
        for (int i = 0; i < LENGTHS.length; i++) {
            groups[i] = numbers.computeIfAbsent(prefix(code, i), any -> numbers.size() + 1);
        }
        return groups;
    }

    /** The groups a code is in, {@link #NOBODY} where there are none. */
    int[] find(String code) {
        int[] groups = {NOBODY, NOBODY, NOBODY};
        if (code != null && !code.isEmpty()) {
            for (int i = 0; i < LENGTHS.length; i++) {
                groups[i] = numbers.getOrDefault(prefix(code, i), NOBODY);
            }
        }
        return groups;
    }

    // The digit before tells the lengths apart: a code of four digits is no class.
    private static String prefix(String code, int kind) {
        return kind + code.substring(0, Math.min(LENGTHS[kind], code.length()));
    }

    /** How near the majors asked for are to one; null when they are of other disciplines. */
    static MajorFit fit(int[][] asked, int[] own) {
        if (asked.length == 0) {
            return MajorFit.NOT_ASKED;
        }
        for (MajorFit fit : MajorFit.values()) {
            if (fit != MajorFit.NOT_ASKED && own[fit.ordinal()] != NOBODY) {
                for (int[] major : asked) {
                    if (major[fit.ordinal()] == own[fit.ordinal()]) {
                        return fit;
                    }
                }
            }
        }
        return null;
    }
}
