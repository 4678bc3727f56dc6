package org.qihang.exchange;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A text for people that is not yet in a language: a key, its bundle and its arguments. Chinese is the root bundle.
 *
 * @param bundle base name of the resource bundle
 * @param key what the text is called there
 * @param args what is put into the text; may hold nulls
 */
public record Message(String bundle, String key, List<Object> args) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The message of that key in {@code messages.properties} beside the class. */
    public static Message beside(Class<?> owner, String key, Object... args) {
        return new Message(owner.getPackageName() + ".messages", key, Arrays.asList(args));
    }

    /** The text in a language; the key and its arguments where the bundle has none (a defect that a test finds). */
    public String in(Locale locale) {
        String form;
        try {
            form = ResourceBundle.getBundle(bundle, locale, Message.class.getClassLoader(), NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException e) {
            return key + args;
        }
        // As text: a row number is no amount and takes no thousands separator.
        Object[] texts = args.stream().map(arg -> arg instanceof Message part ? part.in(locale) : String.valueOf(arg))
                .toArray();
        return new MessageFormat(form, locale).format(texts);
    }

    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
