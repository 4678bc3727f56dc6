package org.qihang.model.meta;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The names people see for the model's classes, attributes, groups and enum literals. Chinese is the root
 * bundle; other languages are beside it. A key without a text is a defect a test finds; it shows as the key.
 */
public final class Labels {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private Labels(Locale locale) {
        texts = ResourceBundle.getBundle("org.qihang.model.meta.labels", locale,
                Labels.class.getClassLoader(), NO_FALLBACK);
    }

    /** The labels in the given language. */
    public static Labels in(Locale locale) {
        return new Labels(locale);
    }

    /** The text of a key such as {@code Graduate.name}; the key itself where there is none. */
    public String text(String key) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The label of an attribute or reference. */
    public String of(Feature feature) {
        return text(feature.labelKey());
    }

    /** The label of a register. */
    public String of(Register register) {
        return text(register.name());
    }

    /** The label of an enum literal of the model. */
    public String of(Enum<?> literal) {
        return text(literal.getDeclaringClass().getSimpleName() + "." + literal.name());
    }

    /** The label of a group of attributes. */
    public String group(String group) {
        return text("group." + group);
    }
}
