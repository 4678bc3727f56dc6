package org.qihang.exchange.table;

/**
 * Gives the same string for the same characters where a column repeats itself (codes, names of universities,
 * dates): fewer objects, and a string's hash is computed once for all rows. Holds a bounded number of strings;
 * what is pushed out is simply made anew.
 */
public final class TextPool {

    private static final int SLOTS = 1 << 13;
    private static final int LONGEST = 64;

    private final String[] slots = new String[SLOTS];

    /** The string of these characters. */
    public String of(char[] chars, int start, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(chars, start, length);
        }
        int hash = length;
        for (int i = start, end = start + length; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 13) & SLOTS - 1;
        String known = slots[slot];
        if (known != null && same(known, chars, start, length)) {
            return known;
        }
        String made = new String(chars, start, length);
        slots[slot] = made;
        return made;
    }

    private static boolean same(String known, char[] chars, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        // From behind: what people number differs at the end.
        for (int i = length - 1; i >= 0; i--) {
            if (known.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
