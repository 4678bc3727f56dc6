package org.qihang.store;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pinyin initials of a text, for quick search: 王小明 is {@code wxm}, 沈阳A厂 is {@code syac}. A family name is
 * read as one (单 is {@code s}). Thread-safe.
 */
final class Initials {

    private static final int LONGEST = 60;

    /** Loading ICU's data takes a while: only when the first Chinese character is met. */
    private static final class Rules {
        static final Transliterator READING = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        static final Transliterator FAMILY = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    }

    private final Map<Integer, Character> readings = new ConcurrentHashMap<>();
    private final Map<Integer, Character> families = new ConcurrentHashMap<>();

    /** The initials in small letters; null for null, and for a text that has none. */
    String of(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder initials = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < text.length() && initials.length() < LONGEST;) {
            int character = text.codePointAt(i);
            if (Character.isIdeographic(character)) {
                char first = i == 0 ? families.computeIfAbsent(character, c -> read(Rules.FAMILY, c))
                        : readings.computeIfAbsent(character, c -> read(Rules.READING, c));
                append(initials, first);
                within = false;
            } else if (Character.isLetterOrDigit(character)) {
                if (!within || Character.isDigit(character)) {
                    append(initials, Character.toLowerCase((char) character));
                }
                within = true;
            } else {
                within = false;
            }
            i += Character.charCount(character);
        }
        return initials.isEmpty() ? null : initials.toString();
    }

    private static void append(StringBuilder initials, char first) {
        if (first != ' ') {
            initials.append(first);
        }
    }

    private static char read(Transliterator rules, int character) {
        String latin = rules.transliterate(Character.toString(character)).strip().toLowerCase(Locale.ROOT);
        return latin.isEmpty() || latin.charAt(0) > 'z' ? ' ' : latin.charAt(0);
    }
}
