package org.qihang.indicator.column;

import java.util.Arrays;

/** Former destinations on their way to the graduates they belong to: whose, which, from when until when. */
final class Spells {

    private static final int FIRST = 64;

    long[] id = new long[FIRST];
    long[] key = new long[FIRST];
    int[] since = new int[FIRST];
    int[] until = new int[FIRST];
    int[] code = new int[FIRST];
    int size;

    void add(long spell, long person, int from, int to, int destination) {
        if (size == id.length) {
            int capacity = size * 2;
            id = Arrays.copyOf(id, capacity);
            key = Arrays.copyOf(key, capacity);
            since = Arrays.copyOf(since, capacity);
            until = Arrays.copyOf(until, capacity);
            code = Arrays.copyOf(code, capacity);
        }
        id[size] = spell;
        key[size] = person;
        since[size] = from;
        until[size] = to;
        code[size++] = destination;
    }

    void add(Spells source, int i) {
        add(source.id[i], source.key[i], source.since[i], source.until[i], source.code[i]);
    }
}
