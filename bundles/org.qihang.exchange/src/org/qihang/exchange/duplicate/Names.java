package org.qihang.exchange.duplicate;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.qihang.exchange.sample.draw.Words;

/**
 * Compares what records are called: people, organisations, events, posts. Two names of one sound are near; a number
 * that differs, or another character in a short name, makes them two.
 */
final class Names {

    private static final int LEAST_CORE = 3;
    private static final int LONG = 10;
    private static final double ALIKE = 0.92;
    private static final Verdict NEAR = new Verdict(Likeness.NEAR, 0.8);
    /** A character more in a long name. */
    private static final Verdict SLIP = new Verdict(Likeness.NEAR, 0.6);
    /** 明伟 and 伟明 are names of two people often enough. */
    private static final Verdict SWAPPED = new Verdict(Likeness.NEAR, 0.4);
    /** Much the same characters: 沈阳华信科技 and 沈阳华瑞科技 may be neighbours as well; it tells nothing either way. */
    private static final Verdict OPEN = new Verdict(Likeness.NEAR, 0);

    private final Reading reading;
    private final Normalizer2 width = Normalizer2.getNFKCCasefoldInstance();
    private final LevenshteinDistance one = new LevenshteinDistance(1);
    private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
    private final List<String> weak;
    private final Set<String> numerals;

    Names(Reading reading) {
        this.reading = reading;
        Words words = Words.read(Names.class, "names.txt");
        this.weak = words.of("weak");
        this.numerals = Set.copyOf(words.characters("numerals"));
    }

    /** The form in which a text is compared. */
    Name of(String text) {
        StringBuilder plain = new StringBuilder();
        StringBuilder serial = new StringBuilder();
        boolean within = false;
        for (int character : width.normalize(text).toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(character)) {
                plain.appendCodePoint(character);
                boolean number = Character.isDigit(character) || numerals.contains(Character.toString(character));
                if (number) {
                    serial.append(within ? "" : " ").appendCodePoint(character);
                }
                within = number;
            } else {
                within = false;
            }
        }
        String core = plain.toString();
        for (String word : weak) {
            core = core.replace(word, "");
        }
        return new Name(plain.toString(), core.length() < LEAST_CORE ? plain.toString() : core, serial.toString());
    }

    /** How two names compare. */
    Verdict compare(Name a, Name b) {
        if (a.plain().equals(b.plain())) {
            return Verdict.SAME;
        }
        if (!a.serial().equals(b.serial())) {
            return Verdict.DIFFERENT;
        }
        if (a.shortOne() || b.shortOne()) {
            return a.core().equals(b.core()) || sound(a.plain(), b.plain()) ? NEAR
                    : swapped(a.plain(), b.plain()) ? SWAPPED : Verdict.DIFFERENT;
        }
        if (a.core().equals(b.core()) || sound(a.core(), b.core())) {
            return NEAR;
        }
        if (a.plain().length() != b.plain().length() && Math.min(a.plain().length(), b.plain().length()) >= LONG
                && one.apply(a.plain(), b.plain()) == 1) {
            return SLIP;
        }
        return likeness.apply(a.plain(), b.plain()) >= ALIKE ? OPEN : Verdict.DIFFERENT;
    }

    /** Of one sound, and at most half of the characters others. */
    private boolean sound(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                others++;
                if (!reading.same(a.charAt(i), b.charAt(i))) {
                    return false;
                }
            }
        }
        return others * 2 <= a.length();
    }

    /** The same but for two neighbours that changed places. */
    private static boolean swapped(String a, String b) {
        if (a.length() != b.length() || a.length() < LEAST_CORE) {
            return false;
        }
        int at = 0;
        while (a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }
}
