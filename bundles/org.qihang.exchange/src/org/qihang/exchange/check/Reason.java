package org.qihang.exchange.check;

import java.util.List;
import java.util.Locale;
import org.qihang.model.meta.Labels;
import org.qihang.model.text.Texts;

/**
 * Why a value is refused.
 *
 * @param key which rule it breaks
 * @param arguments what the rule expected, as texts
 */
public record Reason(String key, List<String> arguments) {

    /** An argument that begins with it is the key of a label of the model, such as {@code @Post.validFrom}. */
    public static final String LABEL = "@";

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The rule alone, to count refusals by. */
    public Reason kind() {
        return arguments.isEmpty() ? this : new Reason(key, List.of());
    }

    /** What is wrong and what to do; the rule in general when there are no particulars. */
    public String text(Locale locale) {
        Texts texts = Texts.of(Reason.class, locale);
        return arguments.isEmpty() || !texts.has(key + ".detail") ? texts.text(key)
                : texts.text(key + ".detail", arguments.stream().map(argument -> shown(argument, locale)).toArray());
    }

    private static String shown(String argument, Locale locale) {
        if (!argument.startsWith(LABEL)) {
            return argument;
        }
        String key = argument.substring(LABEL.length());
        Labels labels = Labels.in(locale);
        // Whoever typed an @ into a cell is told what they typed.
        return labels.has(key) ? labels.text(key) : argument;
    }
}
