package org.qihang.indicator.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one column and their numbers. Number 0 stands for no value; null and the empty text are the same.
 * Numbers are only ever added, so a view stays right while the dictionary grows. Written by one thread at a time.
 */
final class Dictionary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] texts = {""};
    private int size = 1;

    /** The number of a text, a new one where it was never seen. */
    int number(String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = text;
        numbers.put(text, size);
        return size++;
    }

    /** Every text so far, at the place of its number: a copy that no later addition changes. */
    List<String> view() {
        return List.of(Arrays.copyOf(texts, size));
    }
}
