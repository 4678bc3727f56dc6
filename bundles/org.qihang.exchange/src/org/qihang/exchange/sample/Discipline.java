package org.qihang.exchange.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qihang.exchange.sample.draw.Weighted;
import org.qihang.exchange.sample.draw.Words;

/**
 * What goes with a field of study (the first two digits of a major's code).
 *
 * @param faculty the faculty or department that teaches it
 * @param women the share of women
 * @param industries where its graduates find work (GB/T 4754)
 * @param positions what they are there
 */
record Discipline(String faculty, double women, Weighted<String> industries, Weighted<String> positions) {

    /** The fields of study by their two digits. */
    static Map<String, Discipline> all() {
        Words words = Words.read(SampleRoster.class, "disciplines.txt");
        Map<String, Discipline> all = new LinkedHashMap<>();
        for (String prefix : words.names()) {
            List<String> parts = words.of(prefix);
            all.put(prefix, new Discipline(parts.get(0), Double.parseDouble(parts.get(1)),
                    new Weighted<>(Words.commaWeights(parts.get(2))), new Weighted<>(Words.commaWeights(parts.get(3)))));
        }
        return all;
    }
}
