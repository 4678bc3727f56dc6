package org.qihang.process.match;

import java.util.List;
import java.util.Locale;
import org.qihang.model.text.Texts;
import org.qihang.process.ProcessException;

/**
 * Why somebody matches, and how many points that gives.
 *
 * @param key of the text
 * @param arguments filled in; an argument that is itself the key of a text is shown as that text
 */
public record Reason(String key, List<Object> arguments, int points) {

    Reason(String key, int points, Object... arguments) {
        this(key, List.of(arguments), points);
    }

    /** The reason in words: "same city (university): 25". */
    public String text(Locale language) {
        Texts texts = Texts.of(ProcessException.class, language);
        Object[] shown = arguments.stream()
                .map(argument -> argument instanceof String text && texts.has(text) ? texts.text(text) : argument).toArray();
        return texts.text("match.points", texts.text(key, shown), points);
    }
}
