package org.qihang.store.database;

/** The texts that begin with another are those from it up to its successor. */
final class Prefixes {

    private Prefixes() {
    }

    /** The first text, letter by letter, after all that begin with the given one. */
    static String after(String prefix) {
        int[] points = prefix.codePoints().toArray();
        for (int last = points.length - 1; last >= 0; last--) {
            if (points[last] < Character.MAX_CODE_POINT) {
                int next = points[last] + 1;
                // Halves of pairs are no characters.
                points[last] = next == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : next;
                return new String(points, 0, last + 1);
            }
        }
        throw new IllegalArgumentException("no text comes after " + prefix);
    }
}
