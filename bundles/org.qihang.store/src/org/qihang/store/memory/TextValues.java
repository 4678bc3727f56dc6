package org.qihang.store.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.qihang.store.Criterion;

/** Texts as UTF-8 in one array; what many places share is there once, as long as there are few different ones. */
public final class TextValues implements Values {

    // Beyond so many different texts a column is taken for one of names or numbers, which are not looked for again.
    private static final int FEW = 4096;
    private static final int NONE = -1;
    // Each text follows two bytes with its length.
    private static final int LENGTH = 2;
    private static final int LONGEST = 0xffff;

    private int[] entryOf = new int[1024];
    private int size;
    private int[] starts = new int[256];
    private byte[] bytes = new byte[1024];
    private int entries;
    private int used;
    private Map<String, Integer> known = new HashMap<>();

    @Override
    public void add(Object stored) {
        if (size == entryOf.length) {
            entryOf = Arrays.copyOf(entryOf, size / 2 * 3);
        }
        entryOf[size++] = stored == null ? NONE : entry((String) stored);
    }

    private int entry(String text) {
        Integer there = known == null ? null : known.get(text);
        if (there != null) {
            return there;
        }
        byte[] encoded = encoded(text);
        if (used + LENGTH + encoded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + LENGTH + encoded.length, bytes.length / 2 * 3));
        }
        if (entries == starts.length) {
            starts = Arrays.copyOf(starts, entries / 2 * 3);
        }
        starts[entries] = used;
        bytes[used++] = (byte) (encoded.length >> 8);
        bytes[used++] = (byte) encoded.length;
        System.arraycopy(encoded, 0, bytes, used, encoded.length);
        used += encoded.length;
        if (known != null) {
            known.put(text, entries);
            known = known.size() > FEW ? null : known;
        }
        return entries++;
    }

    private static byte[] encoded(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (encoded.length > LONGEST) {
            throw new IllegalArgumentException(encoded.length + " bytes");
        }
        // Half a character would become a question mark.
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
                    throw new IllegalArgumentException("half a character");
                }
                i++;
            }
        }
        return encoded;
    }

    private int length(int entry) {
        int start = starts[entry];
        return (bytes[start] & 0xff) << 8 | bytes[start + 1] & 0xff;
    }

    private String text(int entry) {
        return new String(bytes, starts[entry] + LENGTH, length(entry), StandardCharsets.UTF_8);
    }

    @Override
    public String get(int place) {
        return entryOf[place] == NONE ? null : text(entryOf[place]);
    }

    @Override
    public boolean empty(int place) {
        return entryOf[place] == NONE;
    }

    @Override
    public int compare(int one, int other) {
        int first = entryOf[one];
        int second = entryOf[other];
        return first == second ? 0 : compare(bytes, starts[first] + LENGTH, length(first), bytes,
                starts[second] + LENGTH, length(second));
    }

    private static int compare(byte[] one, int from, int length, byte[] other, int otherFrom, int otherLength) {
        int most = Math.min(length, otherLength);
        for (int i = 0; i < most; i++) {
            byte a = one[from + i];
            byte b = other[otherFrom + i];
            if (a != b) {
                return weight(a) - weight(b);
            }
        }
        return length - otherLength;
    }

    // H2 compares UTF-16, where characters of two halves come before those from U+E000 on.
    private static int weight(byte value) {
        int unsigned = value & 0xff;
        if (unsigned < 0xee) {
            return unsigned;
        }
        return unsigned >= 0xf0 ? unsigned - 2 : unsigned + 0x10;
    }

    @Override
    public IntPredicate compared(Criterion.Operator operator, Object value) {
        byte[] wanted = encoded((String) value);
        return places(entry -> Values.meets(operator, compare(bytes, starts[entry] + LENGTH, length(entry), wanted, 0,
                wanted.length)));
    }

    /** Places whose text begins with another one. */
    public IntPredicate beginning(String prefix) {
        byte[] wanted = encoded(prefix);
        return places(entry -> {
            int start = starts[entry] + LENGTH;
            return length(entry) >= wanted.length
                    && Arrays.equals(bytes, start, start + wanted.length, wanted, 0, wanted.length);
        });
    }

    /** Places whose text meets a condition; each text is asked about once. */
    public IntPredicate matching(Predicate<String> condition) {
        return places(entry -> condition.test(text(entry)));
    }

    private IntPredicate places(IntPredicate ofEntry) {
        byte[] met = new byte[entries];
        return place -> {
            int entry = entryOf[place];
            if (entry == NONE) {
                return false;
            }
            if (met[entry] == 0) {
                met[entry] = (byte) (ofEntry.test(entry) ? 1 : 2);
            }
            return met[entry] == 1;
        };
    }
}
