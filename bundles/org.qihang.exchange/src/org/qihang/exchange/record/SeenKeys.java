package org.qihang.exchange.record;

import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;

/** Where in the file each key was first seen. Identity numbers are kept as numbers: a third of a million take 8 MB. */
final class SeenKeys {

    private static final int IDENTITY_LENGTH = 18;

    private final LongIntHashMap numbers = new LongIntHashMap();
    private final ObjectIntHashMap<String> texts = new ObjectIntHashMap<>();

    /**
     * Notes a key.
     *
     * @return the row that had it before, or 0 when it is new
     */
    int put(String key, int row) {
        long number = number(key);
        if (number >= 0) {
            int before = numbers.getIfAbsent(number, 0);
            if (before == 0) {
                numbers.put(number, row);
            }
            return before;
        }
        int before = texts.getIfAbsent(key, 0);
        if (before == 0) {
            texts.put(key, row);
        }
        return before;
    }

    /** An identity number (GB 11643) as a number of its own, an X at the end as ten; -1 for any other key. */
    private static long number(String key) {
        if (key.length() != IDENTITY_LENGTH) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < IDENTITY_LENGTH - 1; i++) {
            int digit = key.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        char last = key.charAt(IDENTITY_LENGTH - 1);
        int check = last == 'X' ? 10 : last - '0';
        return check < 0 || check > 10 ? -1 : number * 11 + check;
    }
}
