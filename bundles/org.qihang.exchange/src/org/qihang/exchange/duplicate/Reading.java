package org.qihang.exchange.duplicate;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;

/** How Chinese characters are read, in pinyin without tones: 晓 and 小 are both {@code xiao}. For one thread. */
final class Reading {

    private final Transliterator rules = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private final IntObjectHashMap<String> readings = new IntObjectHashMap<>();

    /** The reading of a character; of a letter or digit, itself. */
    String of(int character) {
        if (!Character.isIdeographic(character)) {
            return Character.toString(character);
        }
        return readings.getIfAbsentPut(character,
                () -> rules.transliterate(Character.toString(character)).strip().toLowerCase(Locale.ROOT));
    }

    /** The first letters of the readings of a text's characters. */
    String initials(String text) {
        StringBuilder initials = new StringBuilder();
        text.codePoints().mapToObj(this::of).filter(reading -> !reading.isEmpty())
                .forEach(reading -> initials.append(reading.charAt(0)));
        return initials.toString();
    }

    /** Whether two characters sound the same. */
    boolean same(int one, int other) {
        return one == other || of(one).equals(of(other));
    }
}
