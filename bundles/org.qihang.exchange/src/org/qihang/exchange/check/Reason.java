package org.qihang.exchange.check;

import java.util.List;
import java.util.Locale;
import org.qihang.model.text.Texts;

/**
 * Why a value is refused.
 *
 * @param key which rule it breaks
 * @param arguments what the rule expected, as texts
 */
public record Reason(String key, List<String> arguments) {

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
                : texts.text(key + ".detail", arguments.toArray());
    }
}
