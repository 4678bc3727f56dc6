package org.qihang.model.text;

import java.util.Arrays;
import java.util.Locale;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Labels;
import org.qihang.model.meta.Register;

/**
 * A refusal or fault a person is told about in their own language: what, where, what to do. Its text is in the
 * message bundle beside the owner class.
 */
public class TextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Class<?> owner;
    private final String key;
    private final transient Object[] arguments;

    /**
     * @param owner a class in the package of the message files
     * @param key the key of the text
     * @param arguments what is filled in
     */
    public TextException(Class<?> owner, String key, Object... arguments) {
        this(null, owner, key, arguments);
    }

    public TextException(Throwable cause, Class<?> owner, String key, Object... arguments) {
        super(cause);
        this.owner = owner;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The key of the text, for those who decide by the kind of refusal. */
    public String key() {
        return key;
    }

    /** The text in the given language. */
    public String text(Locale locale) {
        Object[] shown = arguments == null ? new Object[0]
                : Arrays.stream(arguments).map(argument -> shown(argument, locale)).toArray();
        return Texts.of(owner, locale).text(key, shown);
    }

    /** How an argument stands in the text: attributes and registers by their labels, others as they are. */
    protected Object shown(Object argument, Locale locale) {
        return switch (argument) {
            case Feature feature -> Labels.in(locale).of(feature);
            case Register register -> Labels.in(locale).of(register);
            case null, default -> argument;
        };
    }

    /** The Chinese text: Chinese is the product's language. */
    @Override
    public String getMessage() {
        return text(Locale.SIMPLIFIED_CHINESE);
    }
}
