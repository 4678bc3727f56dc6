package org.qihang.ui.value;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How Chinese names are read, so that they are found by what is typed without an input method: 待就业 by {@code djy}
 * and by {@code daijiuye}. Confined to one thread; readings met before are remembered.
 */
public final class Pinyin {

    /** Loading ICU's data takes a while: only when the first Chinese character is met. */
    private static final class Rules {
        static final Transliterator READING = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }

    /**
     * The reading of a text, in small letters without tones.
     *
     * @param initials first letters, e.g. {@code djy}
     * @param syllables each whole, e.g. {@code dai}, {@code jiu}, {@code ye}
     */
    public record Reading(String initials, List<String> syllables) {

        public boolean begins(String typed) {
            return initials.startsWith(typed) || full(0).startsWith(typed);
        }

        /** Whether a part of the text that begins with a character is read so: 大连 within 辽宁省大连市. */
        public boolean holds(String typed) {
            if (initials.contains(typed)) {
                return true;
            }
            for (int i = 1; i < syllables.size(); i++) {
                if (syllables.get(i).charAt(0) == typed.charAt(0) && full(i).startsWith(typed)) {
                    return true;
                }
            }
            return false;
        }

        private String full(int from) {
            return String.join("", syllables.subList(from, syllables.size()));
        }
    }

    private final Map<Integer, String> syllables = new HashMap<>();

    /** The reading of a text; what is no Chinese stands as it is. */
    public Reading of(String text) {
        StringBuilder initials = new StringBuilder();
        List<String> found = new ArrayList<>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> {
            String syllable = Character.isIdeographic(c) ? syllables.computeIfAbsent(c, Pinyin::read)
                    : Character.toString(Character.toLowerCase(c));
            if (!syllable.isEmpty()) {
                found.add(syllable);
                initials.append(syllable.charAt(0));
            }
        });
        return new Reading(initials.toString(), List.copyOf(found));
    }

    private static String read(int character) {
        return Rules.READING.transliterate(Character.toString(character)).strip().toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
