package org.qihang.exchange.sample.season;

import java.util.List;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.exchange.sample.draw.Words;

/** The words and shares of {@code season.txt}. */
final class SeasonVocabulary {

    private final Words words = Words.read(SeasonVocabulary.class, "season.txt");

    /** One of a line's words. */
    String any(String line, Draw draw) {
        return draw.any(of(line));
    }

    /** The word of a line at a place, from the beginning again behind the last. */
    String at(String line, int place) {
        List<String> all = of(line);
        return all.get(Math.floorMod(place, all.size()));
    }

    /** A code of a line of {@code code:weight}. */
    String pick(String line, Draw draw) {
        return words.weighted(line).pick(draw);
    }

    List<String> of(String line) {
        return words.of(line);
    }

    boolean has(String line) {
        return words.of(line) != null;
    }
}
