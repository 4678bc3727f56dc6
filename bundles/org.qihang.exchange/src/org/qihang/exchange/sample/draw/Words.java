package org.qihang.exchange.sample.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of words and weights: in each line a name, {@code =}, then words separated by blanks. Immutable. */
public final class Words {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Words() {
    }

    /** Reads a file that lies beside a class. */
    public static Words read(Class<?> beside, String file) {
        Words words = new Words();
        try (InputStream in = beside.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(words::line);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return words;
    }

    private void line(String line) {
        int equals = line.indexOf('=');
        lines.put(line.substring(0, equals).strip(), List.of(line.substring(equals + 1).strip().split("\\s+")));
    }

    public List<String> names() {
        return new ArrayList<>(lines.keySet());
    }

    public List<String> of(String name) {
        return lines.get(name);
    }

    /** The characters of a line, one by one. */
    public List<String> characters(String name) {
        return lines.get(name).stream().flatMap(word -> Arrays.stream(word.split(""))).toList();
    }

    /** A line with one number. */
    public double number(String name) {
        return Double.parseDouble(lines.get(name).getFirst());
    }

    /** A line of {@code word:weight}, ready to pick from. */
    public Weighted<String> weighted(String name) {
        return new Weighted<>(weights(name));
    }

    /** A line of {@code word:weight}, a bare word weighing 1. */
    public Map<String, Double> weights(String name) {
        return weights(lines.get(name));
    }

    /** Words with weights, separated by commas: {@code J:5,F:2}. */
    public static Map<String, Double> commaWeights(String text) {
        return weights(List.of(text.split(",")));
    }

    private static Map<String, Double> weights(List<String> words) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String word : words) {
            int colon = word.indexOf(':');
            weights.merge(colon < 0 ? word : word.substring(0, colon),
                    colon < 0 ? 1 : Double.parseDouble(word.substring(colon + 1)), Double::sum);
        }
        return weights;
    }
}
