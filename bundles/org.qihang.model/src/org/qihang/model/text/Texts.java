package org.qihang.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one message bundle in one language. Chinese is the root file, English beside it; there is no
 * fallback to the machine's language.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The texts of the file {@code messages.properties} beside a class.
     *
     * @param owner a class in the package of the message files
     */
    public static Texts of(Class<?> owner, Locale locale) {
        return new Texts(ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale,
                owner.getClassLoader(), NO_FALLBACK), locale);
    }

    /** The text of a key with its arguments filled in ({@link MessageFormat}); the key itself where there is none. */
    public String text(String key, Object... arguments) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
