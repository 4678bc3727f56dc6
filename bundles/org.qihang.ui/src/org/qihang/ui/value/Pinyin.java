package org.qihang.ui.value;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How Chinese names are read, so that they are found by what is typed without an input method: 待就业 by {@code djy}
 * and by {@code daijiuye}. Confined to one thread; readings met before are remembered.
 */
final class Pinyin {

    /** Loading ICU's data takes a while: only when the first Chinese character is met. */
    private static final class Rules {
        static final Transliterator READING = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }

    /**
     * The reading of a text, in small letters without tones.
     *
     * @param initials first letters, e.g. {@code djy}
     * @param full whole syllables without blanks, e.g. {@code daijiuye}
     */
    record Reading(String initials, String full) {

        boolean begins(String typed) {
            return initials.startsWith(typed) || full.startsWith(typed);
        }

        boolean holds(String typed) {
            return initials.contains(typed);
        }
    }

    private final Map<Integer, String> syllables = new HashMap<>();

    /** The reading of a text; what is no Chinese stands as it is. */
    Reading of(String text) {
        StringBuilder initials = new StringBuilder();
        StringBuilder full = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> {
            String syllable = Character.isIdeographic(c) ? syllables.computeIfAbsent(c, Pinyin::read)
                    : Character.toString(Character.toLowerCase(c));
            full.append(syllable);
            initials.append(syllable, 0, Math.min(1, syllable.length()));
        });
        return new Reading(initials.toString(), full.toString());
    }

    private static String read(int character) {
        return Rules.READING.transliterate(Character.toString(character)).strip().toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
